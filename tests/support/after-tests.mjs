import { rmSync } from 'node:fs';
import process from 'node:process';

/** 测试之后 · After the tests: what their files shared is gone. */
export default function afterTests() {
  rmSync(process.env.RUN_FOLDER, { recursive: true, force: true });
}
