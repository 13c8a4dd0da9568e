import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';

const types = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'};

/** Serves texts by name from memory, each compressed once with brotli at its best. Returns the origin and a way to stop. */
export async function serve(files) {
  const bodies = new Map(Object.entries(files).map(([name, text]) => [`/${name}`, brotliCompressSync(text)]));
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const body = bodies.get(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[pathname.split('.').at(-1)]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
