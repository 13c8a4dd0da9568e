// Headers by which a site asks for a hash on each script, or shuts out files of others that do not say who may use them.
import {expect} from '@open-wc/testing';
import {goToOutcome, hrefs, levelShown} from '../driver.js';
import {openFrame} from '../frame.js';

const hashes = (await (await fetch('/dist/integrity.json')).json()) as Readonly<Record<string, {sha384: string}>>;
const INTEGRITY = {'integrity-policy': 'blocked-destinations=(script)'};
const ISOLATED = {'cross-origin-embedder-policy': 'require-corp'};

const made = (body: string, headers: Readonly<Record<string, string>>) =>
  openFrame(`/tests/pages/made.html?${new URLSearchParams({body, ...headers}).toString()}`);
const pinned = (file: string, folder = '/dist') =>
  `<script defer src="${folder}/${file}" integrity="${hashes[file]!.sha384}" crossorigin></script>`;
const element =
  '<acu-aftercare-check region="GB" clinic-phone="+44 20 7946 0123"><a href="tel:+442079460123">Call us</a></acu-aftercare-check>';
const address = 'region=GB&amp;clinic-phone=%2B44+20+7946+0123';
const iframe = (page: string, sandbox = '') =>
  `<iframe data-acu-aftercare-check title="Check" width="100%" src="${page}?${address}"${sandbox}></iframe>`;
const SANDBOX = ' sandbox="allow-scripts"';

/** Until a frame has the height that the widget inside tells when it is ready. */
function grows(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (frame.clientHeight > 300) resolve();
    };
    new MutationObserver(look).observe(frame, {attributes: true});
    look();
  });
}

describe('a page with an Integrity-Policy', () => {
  it('runs the script with its hash and crossorigin, to an outcome', async () => {
    const {widget} = await made(pinned('acu-aftercare-check.js') + element, INTEGRITY);
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(hrefs(widget)).to.include('tel:+442079460123');
  });

  it('blocks a script without them, and shows what is inside the element', async () => {
    const plain = '<script defer src="/dist/acu-aftercare-check.js"></script>';
    const {document, window} = await made(plain + element, INTEGRITY);
    expect(window.customElements.get('acu-aftercare-check') === undefined).to.equal(true);
    expect(document.querySelector('a')!.getClientRects().length === 1).to.equal(true);
  });

  it('may be that of the iframe: embed.integrity.html leads to an outcome', async () => {
    const {widget} = await openFrame('/dist-pinned/embed.integrity.html?region=GB&clinic-phone=%2B44+20+7946+0123');
    await goToOutcome(widget, {'pain-kind': 'electric'});
    expect(hrefs(widget)).to.include('tel:+442079460123');
  });

  it('shows whom to call where embed.html may not run its scripts', async () => {
    const {document} = await openFrame('/dist-pinned/embed.html?region=GB');
    expect(document.querySelector('p')!.getClientRects().length === 1).to.equal(true);
  });

  it('has embed.integrity.html in a sandbox, where the scripts come with Access-Control-Allow-Origin', async () => {
    const body = iframe('/dist-pinned-cors/embed.integrity.html', SANDBOX) + pinned('iframe-host.js');
    const {document} = await made(body, INTEGRITY);
    const frame = document.querySelector('iframe')!;
    await grows(frame);
    expect(frame.contentDocument === null).to.equal(true);
  });
});

describe('a page with Cross-Origin-Embedder-Policy: require-corp', () => {
  it('has a script of another site, with crossorigin, to an outcome', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const {widget} = await made(pinned('acu-aftercare-check.js', `${other}/dist-pinned-cors`) + element, ISOLATED);
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('has embed.html, with these headers on its files, to an outcome', async () => {
    const {document} = await made(iframe('/dist-isolated/embed.html') + pinned('iframe-host.js'), ISOLATED);
    const frame = document.querySelector('iframe')!;
    await grows(frame);
    const widget = frame.contentDocument!.querySelector('acu-aftercare-check')!;
    await goToOutcome(widget);
    expect(levelShown(widget)).to.equal('self-care');
  });

  it('has embed.html in a sandbox, too', async () => {
    const body = iframe('/dist-isolated/embed.html', SANDBOX) + pinned('iframe-host.js');
    const frame = (await made(body, ISOLATED)).document.querySelector('iframe')!;
    await grows(frame);
    expect(frame.contentDocument === null).to.equal(true);
  });
});
