#!/bin/sh
#SBATCH --job-name=plan-indicators
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --time=00:30:00
# Run from the folder that holds the submissions; PLAN_INDICATORS is the folder of the program.
# One share alone is run again with: sbatch --array=5 slurm-shards.sh
shards=8
exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" validate submissions \
  --shard "$SLURM_ARRAY_TASK_ID/$shards" \
  --output shards --workers "$SLURM_CPUS_PER_TASK" --no-cache
