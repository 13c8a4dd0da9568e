// Only one build at a time empties and fills build/ and dist/. The file holds the id of its process.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const lock = fileURLToPath(new URL('../.build-lock', import.meta.url));

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else.
    return error.code === 'EPERM';
  }
}

/** The id of the process that builds now, as text; undefined if none does, or if it was stopped on its way. */
export function runningBuild(file = lock) {
  try {
    const pid = readFileSync(file, 'utf8');
    return isRunning(Number(pid)) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Waits until no other build runs; no other one can start before this process ends. */
export async function waitForBuilds(file = lock) {
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), {flag: 'wx'});
      process.once('exit', () => rmSync(file, {force: true}));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const pid = runningBuild(file);
    if (pid === undefined) {
      rmSync(file, {force: true});
      continue;
    }
    if (!told) console.log(`Waiting for another build (process ${pid}; if there is none, delete ${file}) …`);
    told = true;
    await setTimeout(200);
  }
}
