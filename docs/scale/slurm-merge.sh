#!/bin/sh
#SBATCH --job-name=plan-indicators-merge
#SBATCH --mem=2G
#SBATCH --time=00:15:00
# Findings (exit code 1) are no failure of the job.
node "$PLAN_INDICATORS/dist/plan-indicators.mjs" merge shards/*.json \
  --format html --format json --output report ||
  test $? -eq 1
