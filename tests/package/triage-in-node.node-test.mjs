// For servers, bundlers and tests of others: the package is imported by its name, in a fresh process without a DOM.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a module in a new Node, and returns what it prints as JSON. */
function inNode(module) {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe('acu-aftercare-check/triage', () => {
  it('needs no DOM, and exports what the contract says', () => {
    const {before, names, after} = inNode(`
      const before = [typeof window, typeof document, typeof customElements, typeof HTMLElement];
      const names = Object.keys(await import('acu-aftercare-check/triage')).sort();
      const after = [typeof window, typeof document, typeof customElements, typeof HTMLElement];
      console.log(JSON.stringify({before, names, after}));
    `);
    assert.deepEqual(before, ['undefined', 'undefined', 'undefined', 'undefined']);
    assert.deepEqual(after, before);
    assert.deepEqual(names, [
      'answersBehind',
      'assess',
      'doubtsBehind',
      'holdingRules',
      'levels',
      'nextStep',
      'questions',
      'reasonsShown',
      'recheckHours',
      'recordAnswer',
      'rules',
      'timeSinceSession',
    ]);
  });

  it('assesses answers', () => {
    const {nothing, soreness, step} = inNode(`
      import {assess, nextStep} from 'acu-aftercare-check/triage';
      const soreness = {
        'danger-signs': ['none'], 'nerve-signs': ['none'], 'time-since-session': ['under-48h'],
        'pain-trend': ['same'], 'pain-kind': ['ache'], 'pain-place': ['needle-sites'],
        'skin-signs': ['none'], 'other-signs': ['none'], 'personal-risks': ['none'],
      };
      console.log(JSON.stringify({nothing: assess({}), soreness: assess(soreness), step: nextStep({}).question}));
    `);
    assert.deepEqual(nothing, {level: 'emergency', reasons: ['danger-sign', 'nerve-sign'], complete: false});
    assert.deepEqual(soreness, {level: 'self-care', reasons: [], complete: true});
    assert.equal(step, 'danger-signs');
  });

  it('shows reviewers the sources of each rule', () => {
    const [first, count] = inNode(`
      import {rules} from 'acu-aftercare-check/triage';
      console.log(JSON.stringify([rules[0], rules.length]));
    `);
    assert.equal(count, 57);
    assert.equal(first.id, 'danger-sign');
    assert.deepEqual(first.source, ['E1', 'E4', 'E6', 'E8', 'E11', 'E17']);
  });
});

describe('acu-aftercare-check', () => {
  it('is imported without a DOM, registers nothing, and leaves no word on the console', () => {
    const {names, registered, tag} = inNode(`
      const registered = [];
      globalThis.customElements = {define: (name) => registered.push(name), get: () => undefined};
      for (const level of ['log', 'warn', 'error']) {
        const write = console[level];
        console[level] = (text, ...rest) => (level === 'log' ? write(text, ...rest) : registered.push(text));
      }
      const {AcuAftercareCheck, ...others} = await import('acu-aftercare-check');
      const names = ['AcuAftercareCheck', ...Object.keys(others)].sort();
      console.log(JSON.stringify({names, registered, tag: AcuAftercareCheck.version}));
    `);
    assert.deepEqual(registered, []);
    assert.deepEqual(names, ['AcuAftercareCheck', 'assess']);
    assert.match(tag, /^\d+\.\d+\.\d+/);
  });

  it('registers the tag when ./define is imported, once', () => {
    const registered = inNode(`
      const registered = [];
      globalThis.customElements = {define: (name) => registered.push(name), get: () => undefined};
      await import('acu-aftercare-check/define');
      await import('acu-aftercare-check/define');
      console.log(JSON.stringify(registered));
    `);
    assert.deepEqual(registered, ['acu-aftercare-check']);
  });
});
