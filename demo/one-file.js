// The file of a clinic: the slim script with its languages behind it, as scripts/join.mjs makes it, but in the browser.

const dist = new URL('../dist/', import.meta.url);
const parts = new Map();

const sha384 = async (bytes) =>
  `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))))}`;

/** A file of this build; one that is not as dist/integrity.json says, as in half an update, is refused. */
async function load(name, integrity) {
  const response = await fetch(new URL(name, dist));
  if (!response.ok) throw new Error(`dist/${name}: HTTP ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await sha384(bytes)) !== integrity[name]?.sha384) throw new Error(`dist/${name} is of another version`);
  return bytes;
}

/** Each file is loaded once, unless that failed. */
function part(name, integrity) {
  if (!parts.has(name)) {
    const loading = load(name, integrity);
    parts.set(name, loading);
    loading.catch(() => parts.delete(name));
  }
  return parts.get(name);
}

/** Bytes on the way from a server that compresses with gzip; `undefined` where the browser cannot tell. */
export async function gzipped(blob) {
  if (typeof CompressionStream !== 'function') return undefined;
  const compressed = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(compressed).arrayBuffer()).byteLength;
}

/** A whole file of this build. */
export const wholeFile = async (name, integrity) => new Blob([await part(name, integrity)]);

/**
 * The slim script and these languages, in this order: `{blob, file, sha384}`. English is always inside. The name of the
 * file has the beginning of its hash: a browser that has kept an older one does not take it for the new one.
 */
export async function joinFile(languages, {version, integrity}) {
  const others = languages.filter((tag) => tag !== 'en').map((tag) => `locales/${tag}.js`);
  const blob = new Blob(
    await Promise.all(['acu-aftercare-check.slim.js', ...others].map((name) => part(name, integrity))),
    {type: 'text/javascript'},
  );
  const hash = await sha384(await blob.arrayBuffer());
  const start = hash
    .slice('sha384-'.length)
    .replace(/[^a-z\d]/gi, '')
    .slice(0, 8)
    .toLowerCase();
  return {blob, file: `acu-aftercare-check-${version}-${start}.js`, sha384: hash};
}
