// npm start: builds, and serves the demo.
import {createServer} from 'node:http';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runningBuild} from './build-lock.mjs';
import {ensureInstalled, npm} from './ensure-installed.mjs';

const folder = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function askedPort() {
  try {
    const {port} = parseArgs({options: {port: {type: 'string', default: '0'}}}).values;
    if (/^\d{1,5}$/.test(port) && Number(port) < 65536) return Number(port);
    throw new Error(`--port wants a number from 0 (any free port) to 65535, not "${port}".`);
  } catch (error) {
    return giveUp(`${error.message}\nUsage: npm start -- --port 8080`);
  }
}

const port = askedPort();
ensureInstalled();
// With marks for what a maintainer has not written yet: that is what they want to look at.
npm('run', 'build', '--', '--unfinished');

const {default: sirv} = await import('sirv');
const options = {
  dev: true, // reads the disk each time: a new build shows after a reload
  setHeaders: (response) => response.setHeader('cache-control', 'no-store'),
};
// What the pages of the demo load. Nothing else of the repository can be reached.
const folders = ['demo', 'dist', 'docs/pictures', 'scripts/snippets'];
const served = Object.fromEntries(folders.map((name) => [name, sirv(folder(name), options)]));

const server = createServer((request, response) => {
  const notFound = () => response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  const [, name, rest] = /^\/(demo|dist|docs\/pictures|scripts\/snippets)(\/.*)$/.exec(request.url ?? '') ?? [];
  if (runningBuild()) {
    // Its files come one after the other.
    const headers = {'content-type': 'text/plain', 'cache-control': 'no-store', 'retry-after': '10'};
    response.writeHead(503, headers).end('A build is running. Reload this page when it has ended.');
  } else if (name) {
    request.url = rest;
    served[name](request, response, notFound);
  } else if (/^\/(demo)?(\?|$)/.test(request.url ?? '')) {
    response.writeHead(302, {location: '/demo/', 'cache-control': 'no-store'}).end();
  } else {
    notFound();
  }
});

server.on('error', (error) =>
  giveUp(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another, or none for a free one.` : error.message,
  ),
);
server.listen(port, '127.0.0.1', () => console.log(`\nDemo: http://127.0.0.1:${server.address().port}/demo/`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
