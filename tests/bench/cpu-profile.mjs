import {openPage, speeds} from './measure.mjs';

const INTERVAL = 200; // µs between two samples
const ROWS = 40;

const nameOf = ({functionName, url, lineNumber, columnNumber}) => {
  const file = url.split('/').at(-1);
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : ''}`;
};

/** Adds to `sums` the time of each function by itself, and with what it calls, in ms. */
function addProfile(sums, {nodes, samples, timeDeltas}) {
  const own = new Map();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + timeDeltas[index] / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node, above) => {
    const name = nameOf(node.callFrame);
    const row = sums.get(name) ?? {self: 0, total: 0};
    sums.set(name, row);
    const self = own.get(node.id) ?? 0;
    const within = new Set(above).add(name);
    const below = (node.children ?? []).reduce((sum, id) => sum + visit(byId.get(id), within), 0);
    row.self += self;
    // A function that calls itself counts once.
    if (!above.has(name)) row.total += self + below;
    return self + below;
  };
  visit(nodes[0], new Set());
}

/** Prints where the time goes until the first page, at a CPU four times slower: the mean of so many cold loads. */
export async function printProfile(browser, target, loads) {
  const sums = new Map();
  for (let load = 0; load < loads; load++) {
    const opened = await openPage(browser, target, {cpu: speeds.slow.cpu});
    const {client} = opened;
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', {interval: INTERVAL});
    await client.send('Profiler.start');
    await opened.navigate();
    const {profile} = await client.send('Profiler.stop');
    addProfile(sums, profile);
    await opened.close();
  }
  const mean = (value) => (value / loads).toFixed(1).padStart(8);
  const rows = [...sums].filter(([name]) => !/^\((root|idle)\)/.test(name)).sort(([, a], [, b]) => b.self - a.self);
  // `(program)` is native work, such as layout.
  const scripts = rows.filter(([name]) => name !== '(program)').reduce((sum, [, {self}]) => sum + self, 0);
  console.log(`${target.name}: ms to the first page at a CPU ${speeds.slow.cpu} times slower, mean of ${loads} loads`);
  console.log(`${mean(scripts)} in scripts\n\n    self    total  function`);
  for (const [name, {self, total}] of rows.slice(0, ROWS)) console.log(`${mean(self)} ${mean(total)}  ${name}`);
}
