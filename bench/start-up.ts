/** How long a start takes, the first on a machine and a later one, and what the idle process holds. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Measured, median } from './measured.ts';
import { residentMb, startCommand, startProcess } from './running.ts';

const rounds = 3;
const idleMs = 3000;

export async function measureStartUp(): Promise<readonly Measured[]> {
  const first: number[] = [];
  const later: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'desk-bench-')), LOG_LEVEL: 'warn' };
    const fresh = await startProcess(startCommand(), env);
    first.push(fresh.readyAfterMs);
    await fresh.stop();
    const again = await startProcess(startCommand(), env);
    later.push(again.readyAfterMs);
    await pause(idleMs);
    memory.push(residentMb(again.pid));
    await again.stop();
  }
  return [
    { name: 'first start, spawn to ready', value: median(first), unit: 'ms', atMost: 4000 },
    { name: 'later start, spawn to ready', value: median(later), unit: 'ms', atMost: 2000 },
    { name: 'memory of the idle process', value: median(memory), unit: 'MB', atMost: 200 },
  ];
}
