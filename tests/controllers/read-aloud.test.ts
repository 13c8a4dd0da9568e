import {expect, fixture} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {ReadAloudController} from '../../src/controllers/read-aloud.js';
import {replace} from '../driver.js';

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

const local = (lang: string, name = lang): Voice => ({name, lang, localService: true, default: false});
const remote = (lang: string): Voice => ({...local(lang), localService: false});

class Utterance {
  voice: Voice | null = null;
  lang = '';
  onend?: () => void;
  onerror?: (event: {error: string}) => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Speaks one utterance until a test ends it. Like a browser it tells whoever is cut off of that. */
class Speech extends EventTarget {
  voices: readonly Voice[];
  readonly utterances: Utterance[] = [];
  speaking: Utterance | undefined;
  paused = false;
  cancelled = 0;

  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }

  getVoices(): readonly Voice[] {
    return this.voices;
  }

  speak(utterance: Utterance): void {
    if (this.speaking) throw new Error(`"${utterance.text}" has to wait for "${this.speaking.text}"`);
    this.utterances.push(utterance);
    this.speaking = utterance;
  }

  cancel(): void {
    this.cancelled += 1;
    this.fail('interrupted');
  }

  resume(): void {
    this.paused = false;
  }

  end(): void {
    const ended = this.speaking;
    this.speaking = undefined;
    ended?.onend?.();
  }

  fail(error: string): void {
    const failed = this.speaking;
    this.speaking = undefined;
    failed?.onerror?.({error});
  }

  load(voices: readonly Voice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

/** The speech of a device, to the end of the test. */
function device(...voices: Voice[]): Speech {
  const speech = new Speech(voices);
  replace(window, 'speechSynthesis', speech);
  replace(window, 'SpeechSynthesisUtterance', Utterance);
  return speech;
}

class ReadingHost extends LitElement {
  static override properties = {view: {attribute: false}};
  declare view: TemplateResult;
  readonly aloud = new ReadAloudController(this);
  /** What `on` was at each rendering. */
  readonly seen: boolean[] = [];

  protected override render(): TemplateResult {
    this.seen.push(this.aloud.reading);
    return this.view;
  }
}
customElements.define('reading-host', ReadingHost);

async function show(view: TemplateResult): Promise<ReadingHost> {
  return fixture(html`<reading-host .view=${view}></reading-host>`);
}

const within = (host: ReadingHost, selector: string): HTMLElement => host.shadowRoot!.querySelector(selector)!;
const marked = (host: ReadingHost): string[] =>
  [...host.shadowRoot!.querySelectorAll('[data-reading]')].map(({id}) => id);

/** The text that is highlighted; `undefined` where the browser has no highlights. */
function highlighted(): string | undefined {
  if (!('highlights' in CSS)) return undefined;
  return [...(CSS.highlights.get('acu-reading') ?? [])].map((range) => (range as Range).toString()).join('|');
}
const ifHighlights = (text: string): string | undefined => ('highlights' in CSS ? text : undefined);

/** Reads a view to its end; returns the texts of the utterances. */
async function readThrough(view: TemplateResult, tag = 'en'): Promise<string[]> {
  const speech = device(local(tag));
  const host = await show(view);
  startReadingIn(host, host.shadowRoot!, tag);
  while (host.aloud.reading) speech.end();
  return speech.utterances.map(({text}) => text);
}

const twoLines = html`<p id="one">Rest today. Drink water.</p>
  <p id="two">Call us.</p>`;

function startReadingIn(host: ReadingHost, root: Element | DocumentFragment, tag: string): void {
  host.aloud.resolve(tag);
  host.aloud.start(root);
}

function hasVoice({aloud}: ReadingHost, tag: string): boolean {
  aloud.resolve(tag);
  return aloud.listening !== undefined;
}

async function startReading(view = twoLines): Promise<{speech: Speech; host: ReadingHost}> {
  const speech = device(local('en-GB'));
  const host = await show(view);
  startReadingIn(host, host.shadowRoot!, 'en');
  await host.updateComplete;
  speech.cancelled = 0;
  return {speech, host};
}

describe('what is read', () => {
  it('comes into sight, and the shell of the page stays where it is', async () => {
    const speech = device(local('en-GB'));
    const shell = await fixture(html`
      <div style="height: 200px; overflow: hidden">
        <div style="height: 180px"></div>
        <div style="height: 150px; overflow: auto">
          <div style="height: 400px"></div>
          <reading-host .view=${twoLines}></reading-host>
          <div style="height: 400px"></div>
        </div>
      </div>
    `);
    const host = shell.querySelector<ReadingHost>('reading-host')!;
    startReadingIn(host, host.shadowRoot!, 'en');
    const scroller = host.parentElement!;
    const inSight = (id: string) => {
      const [block, box] = [within(host, `#${id}`).getBoundingClientRect(), scroller.getBoundingClientRect()];
      return block.top >= box.top - 1 && block.bottom <= box.bottom + 1;
    };
    expect(inSight('one')).to.equal(true);
    scroller.scrollTop = 0;
    speech.end();
    expect(scroller.scrollTop, 'within a block, readers may scroll away').to.equal(0);
    speech.end();
    expect(inSight('two')).to.equal(true);
    expect(shell.scrollTop).to.equal(0);
  });
});

function expectSilence(host: ReadingHost): void {
  expect(host.aloud.reading).to.equal(false);
  expect(marked(host)).to.deep.equal([]);
  expect(highlighted()).to.equal(ifHighlights(''));
}

describe('a voice to read aloud', () => {
  const can = async (tag: string, ...voices: Voice[]): Promise<boolean> => {
    device(...voices);
    return hasVoice(await show(html``), tag);
  };

  it('is one of the device, never one that would send the text away', async () => {
    expect(await can('en', local('en-US'))).to.equal(true);
    expect(await can('en', remote('en-US'))).to.equal(false);
  });

  it('fits by language, whatever the region and however the tag is written', async () => {
    expect(await can('es', local('es-MX'))).to.equal(true);
    expect(await can('en-GB', local('EN_us'))).to.equal(true);
    expect(await can('ar', local('en-US'), local('es-ES'))).to.equal(false);
  });

  it('fits by script', async () => {
    expect(await can('zh-Hans', local('zh-TW'))).to.equal(false);
    expect(await can('zh-Hans', local('zh-CN'))).to.equal(true);
    expect(await can('zh-HK', local('zh_TW'))).to.equal(true);
  });

  it('is none for a tag that is none', async () => {
    expect(await can('', local('en-US'))).to.equal(false);
    expect(await can('en', local(''), local('English (US)'))).to.equal(false);
  });

  const chosen = async (tag: string, ...voices: Voice[]): Promise<string | undefined> => {
    const speech = device(...voices);
    const host = await show(twoLines);
    startReadingIn(host, host.shadowRoot!, tag);
    host.aloud.stop();
    return speech.utterances[0]?.voice?.name;
  };

  it('is the one of the region first, then the default of the reader, then any', async () => {
    const voices = [local('es-ES'), {...local('es-AR'), default: true}, local('es_MX')];
    expect(await chosen('es-MX', ...voices)).to.equal('es_MX');
    expect(await chosen('es-CL', ...voices)).to.equal('es-AR');
    expect(await chosen('es', ...voices)).to.equal('es-AR');
    expect(await chosen('es', local('es-ES'), local('es-MX'))).to.equal('es-ES');
  });

  it('speaks its own language as a tag', async () => {
    const speech = device(local('es_MX'));
    const host = await show(twoLines);
    startReadingIn(host, host.shadowRoot!, 'es');
    expect(speech.speaking?.lang).to.equal('es-MX');
    expect(speech.speaking?.voice?.name).to.equal('es_MX');
  });

  it('may come later, and go: the host is asked to render when that makes a difference', async () => {
    const speech = device();
    const host = await show(html``);
    expect(hasVoice(host, 'en')).to.equal(false);
    const renderings = host.seen.length;
    speech.load([remote('en-US')]);
    await host.updateComplete;
    expect(host.seen.length).to.equal(renderings);
    speech.load([local('en-US')]);
    await host.updateComplete;
    expect(host.seen.length).to.equal(renderings + 1);
    expect(hasVoice(host, 'en')).to.equal(true);
    speech.load([]);
    await host.updateComplete;
    expect(host.seen.length).to.equal(renderings + 2);
  });

  it('is not awaited by a host that is off the page', async () => {
    const speech = device();
    const host = await show(html``);
    hasVoice(host, 'en');
    host.remove();
    const renderings = host.seen.length;
    speech.load([local('en-US')]);
    await host.updateComplete;
    expect(host.seen.length).to.equal(renderings);
  });

  it('that goes while it reads is not replaced by a remote one', async () => {
    const {speech, host} = await startReading();
    speech.load([remote('en-GB')]);
    speech.end();
    expect(speech.utterances.length).to.equal(1);
    expectSilence(host);
  });
});

describe('what is read aloud', () => {
  it('is what can be seen, in its order, one sentence at a time', async () => {
    const texts = await readThrough(html`
      <section>
        <p>In danger? <a href="tel:999">Call 999</a> now.</p>
        <label
          ><svg viewBox="0 0 1 1"><text>Globe</text></svg>
          <select multiple>
            <option>English</option>
          </select></label
        >
        <h2>
          <span class="label"
            ><span>Watch<span class="visually-hidden">:</span></span></span
          >
          ${'Keep\n   watching'}
        </h2>
        <ul>
          <li>Fever <span class="hint">38 °C or more. Measured.</span></li>
          <li>Numb legs</li>
          <li>Weak <b hidden>or not</b>legs</li>
          <li hidden>Nothing</li>
        </ul>
        <details>
          <summary><h3>Why</h3></summary>
          <p>Folded.</p>
          <details open>
            <summary>Deep</summary>
            <p>Deeper.</p>
          </details>
        </details>
        <details open>
          <summary>More</summary>
          <p>Unfolded.</p>
        </details>
        <label
          ><input type="radio" /> <span>Better <span class="hint">Since yesterday</span></span></label
        >
        <dl>
          <dt>Pain</dt>
          <dd>Ache</dd>
        </dl>
        <p aria-hidden="true">Ornament</p>
        <div data-quiet><button>Read aloud</button></div>
        <p>–</p>
        <div style="display: none"><p>Gone</p></div>
        <div>Bare</div>
        <button>Next</button>
        <a class="button" href="tel:1"
          ><span><bdi>Call the clinic</bdi></span> <bdi>020 7946 0000</bdi></a
        >
      </section>
    `);
    expect(texts).to.deep.equal([
      'In danger?',
      'Call 999 now.',
      'Watch',
      'Keep watching',
      'Fever',
      '38 °C or more.',
      'Measured.',
      'Numb legs',
      'Weak legs',
      'Why',
      'More',
      'Unfolded.',
      'Better',
      'Since yesterday',
      'Pain',
      'Ache',
      'Bare',
      'Next',
      'Call the clinic 020 7946 0000',
    ]);
  });

  it('is only what is inside the root', async () => {
    const speech = device(local('en'));
    const host = await show(twoLines);
    startReadingIn(host, within(host, '#two'), 'en');
    speech.end();
    expect(speech.utterances.map(({text}) => text)).to.deep.equal(['Call us.']);
  });

  const sentences = html`<p>
    Call +44 20 7946 0000. Is it 3. November? Yes! Ask Dr. Lee: 01. 23. 45. Then "rest." Go.
  </p>`;
  const found = ['Call +44 20 7946 0000. Is it 3. November?', 'Yes!', 'Ask Dr. Lee: 01. 23. 45. Then "rest."', 'Go.'];

  it('is cut into sentences, and no number is cut', async () => {
    expect(await readThrough(sentences)).to.deep.equal(found);
  });

  it('is cut into the same sentences where the browser knows none', async () => {
    replace(Intl, 'Segmenter' as keyof typeof Intl, undefined);
    expect(await readThrough(sentences)).to.deep.equal(found);
    expect(await readThrough(html`<p>هل تشعر بألم؟ اتصل بنا.</p>`, 'ar')).to.deep.equal(['هل تشعر بألم؟', 'اتصل بنا.']);
    expect(await readThrough(html`<p>请休息。请喝水。</p>`, 'zh-Hans')).to.deep.equal(['请休息。', '请喝水。']);
  });

  it('is told without the signs that are there for the eye', async () => {
    expect(await readThrough(html`<p>اتصل بالرقم ⁨+44 20⁩ الآن.</p>`, 'ar')).to.deep.equal([
      'اتصل بالرقم +44 20 الآن.',
    ]);
  });

  it('is cut at commas, else between words, where a sentence is too long for one breath', async () => {
    const ten = 'ten words '.repeat(9).trim();
    expect(await readThrough(html`<p>${`${ten}, ${ten}, ${ten}.`}</p>`)).to.deep.equal([`${ten}, ${ten},`, `${ten}.`]);
    const words = 'abcd '.repeat(39);
    expect(await readThrough(html`<p>${`${words}020 7946 0000 end.`}</p>`)).to.deep.equal([
      'abcd '.repeat(38).trim(),
      'abcd 020 7946 0000 end.',
    ]);
  });
});

describe('reading aloud', () => {
  it('marks the sentence and its block, and leaves no mark at the end', async () => {
    const {speech, host} = await startReading();
    expect(host.aloud.reading).to.equal(true);
    expect(marked(host)).to.deep.equal(['one']);
    expect(highlighted()).to.equal(ifHighlights('Rest today.'));
    speech.end();
    expect(marked(host)).to.deep.equal(['one']);
    expect(highlighted()).to.equal(ifHighlights('Drink water.'));
    speech.end();
    expect(marked(host)).to.deep.equal(['two']);
    expect(highlighted()).to.equal(ifHighlights('Call us.'));
    speech.end();
    expectSilence(host);
    expect(speech.cancelled).to.equal(0);
  });

  it('marks a sentence that goes through several elements', async () => {
    const {speech, host} = await startReading(html`<p id="one">Well? Call <b>99</b><i>9</i> now. Then wait.</p>`);
    speech.end();
    expect(speech.speaking?.text).to.equal('Call 999 now.');
    expect(highlighted()).to.equal(ifHighlights('Call 999 now.'));
    expect(within(host, '#one').childNodes.length).to.be.greaterThan(3);
  });

  it('marks what is around a text that is in no block', async () => {
    const {host} = await startReading(html`<div id="bare">Bare.</div>`);
    expect(marked(host)).to.deep.equal(['bare']);
  });

  it('lets the host render when it begins and when it ends', async () => {
    const {speech, host} = await startReading(html`<p>Call us.</p>`);
    expect(host.seen).to.deep.equal([false, true]);
    speech.end();
    await host.updateComplete;
    expect(host.seen).to.deep.equal([false, true, false]);
  });

  it('moves a block into view, and not the focus', async () => {
    const {speech, host} = await startReading(
      html`<p>Rest.</p>
        <p id="far" style="margin-top: 3000px">Call us.</p>`,
    );
    const focused = document.activeElement;
    expect(within(host, '#far').getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    speech.end();
    expect(within(host, '#far').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(document.activeElement === focused).to.equal(true);
  });

  const press = (host: ReadingHost, key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
    within(host, '#one').dispatchEvent(event);
    return event;
  };

  const ways: Readonly<Record<string, (host: ReadingHost) => void>> = {
    'when it is stopped': (host) => {
      host.aloud.stop();
    },
    'at Escape': (host) => {
      expect(press(host, 'Escape').defaultPrevented).to.equal(false);
    },
    'when the host is taken off the page': (host) => {
      host.remove();
    },
    'when the page is left': () => {
      dispatchEvent(new Event('pagehide'));
    },
  };
  for (const [when, act] of Object.entries(ways)) {
    it(`falls silent ${when}`, async () => {
      const {speech, host} = await startReading();
      act(host);
      expect(speech.cancelled).to.equal(1);
      expectSilence(host);
      await host.updateComplete;
      expect(host.seen).to.deep.equal([false, true, false]);
      expect(speech.utterances.length).to.equal(1);
    });
  }

  it('stays silent when a browser tells late of what was cut off', async () => {
    const {speech, host} = await startReading();
    const cut = speech.speaking!;
    host.aloud.stop();
    cut.onend?.();
    expect(speech.utterances.length).to.equal(1);
    const second = await show(twoLines);
    startReadingIn(second, second.shadowRoot!, 'en');
    cut.onend?.();
    cut.onerror?.({error: 'interrupted'});
    expect(second.aloud.reading).to.equal(true);
    expect(speech.utterances.length).to.equal(2);
  });

  it('goes on at other keys', async () => {
    const {host} = await startReading();
    press(host, 'Tab');
    expect(host.aloud.reading).to.equal(true);
  });

  it('leaves the speech of others alone while it is off', async () => {
    const {speech, host} = await startReading();
    host.aloud.stop();
    speech.cancelled = 0;
    host.aloud.stop();
    press(host, 'Escape');
    dispatchEvent(new Event('pagehide'));
    host.remove();
    expect(speech.cancelled).to.equal(0);
  });

  it('ends at an error, without one for the patient', async () => {
    const {speech, host} = await startReading();
    speech.fail('synthesis-failed');
    expectSilence(host);
    expect(speech.utterances.length).to.equal(1);
  });

  it('gives way to a page that cuts it off, and does not cut it off in turn', async () => {
    const {speech, host} = await startReading();
    speech.fail('interrupted');
    expectSilence(host);
    expect(speech.cancelled).to.equal(0);
  });

  it('ends what the page was saying, and a pause', async () => {
    const speech = device(local('en'));
    const host = await show(twoLines);
    speech.speak(new Utterance('An advertisement.'));
    speech.paused = true;
    startReadingIn(host, host.shadowRoot!, 'en');
    expect(speech.speaking?.text).to.equal('Rest today.');
    expect(speech.paused).to.equal(false);
  });

  it('of a second widget silences the first', async () => {
    const {speech, host} = await startReading();
    const second = await show(html`<p id="other">Hello. You.</p>`);
    startReadingIn(second, second.shadowRoot!, 'en');
    expect(host.aloud.reading).to.equal(false);
    expect(marked(host)).to.deep.equal([]);
    expect(second.aloud.reading).to.equal(true);
    expect(marked(second)).to.deep.equal(['other']);
    host.aloud.stop();
    host.remove();
    expect(second.aloud.reading).to.equal(true);
    speech.end();
    expect(speech.utterances.map(({text}) => text)).to.deep.equal(['Rest today.', 'Hello.', 'You.']);
    await host.updateComplete;
    expect(host.seen).to.deep.equal([false, true, false]);
  });

  it('begins anew when it is started again', async () => {
    const {speech, host} = await startReading();
    speech.end();
    startReadingIn(host, host.shadowRoot!, 'en');
    expect(host.aloud.reading).to.equal(true);
    expect(speech.speaking?.text).to.equal('Rest today.');
    expect(marked(host)).to.deep.equal(['one']);
  });

  it('falls silent at once when the host shows another page', async () => {
    const {speech, host} = await startReading();
    host.view = html`<p>Another page.</p>`;
    await host.updateComplete;
    expect(speech.cancelled).to.equal(1);
    expectSilence(host);
  });

  it('falls silent at once when the host shows other words in the same place', async () => {
    const view = (words: string) => html`<p id="one">${words}</p>`;
    const {speech, host} = await startReading(view('Rest today.'));
    host.view = view('Descanse hoy.');
    await host.updateComplete;
    expect(speech.cancelled).to.equal(1);
    expectSilence(host);
  });

  it('goes on when the host renders the same page', async () => {
    const {speech, host} = await startReading();
    host.requestUpdate();
    await host.updateComplete;
    speech.end();
    expect(speech.speaking?.text).to.equal('Drink water.');
  });

  it('ends quietly when the block that was read is gone', async () => {
    const {speech, host} = await startReading();
    within(host, '#one').remove();
    speech.end();
    expectSilence(host);
    expect(speech.utterances.length).to.equal(1);
  });

  it('passes over what has been folded meanwhile', async () => {
    const {speech, host} = await startReading(
      html`<p>Rest.</p>
        <details open>
          <summary>Why</summary>
          <p>Folded.</p>
        </details>
        <p>Call us.</p>`,
    );
    within(host, 'details').toggleAttribute('open', false);
    speech.end();
    speech.end();
    expect(speech.utterances.map(({text}) => text)).to.deep.equal(['Rest.', 'Why', 'Call us.']);
  });

  it('ends at once where there is nothing to read, or no voice', async () => {
    const {host: empty} = await startReading(html`<p hidden>Nothing.</p>`);
    expectSilence(empty);
    device(remote('en'));
    const mute = await show(twoLines);
    startReadingIn(mute, mute.shadowRoot!, 'en');
    expectSilence(mute);
  });
});

describe('without speech in the browser', () => {
  const cannot = async (): Promise<void> => {
    const host = await show(twoLines);
    expect(hasVoice(host, 'en')).to.equal(false);
    startReadingIn(host, host.shadowRoot!, 'en');
    expectSilence(host);
    host.aloud.stop();
    host.remove();
  };

  it('nothing is read, and nothing throws', async () => {
    device(local('en'));
    replace(window, 'speechSynthesis', undefined);
    await cannot();
  });

  it('nothing is read where only half of it is there', async () => {
    device(local('en'));
    replace(window, 'SpeechSynthesisUtterance', undefined);
    await cannot();
  });

  it('nothing is read where a sandbox forbids to ask', async () => {
    const speech = device(local('en'));
    replace(speech, 'getVoices', () => {
      throw new DOMException('Not here', 'SecurityError');
    });
    await cannot();
  });

  it('reading ends where it is forbidden to speak', async () => {
    const speech = device(local('en'));
    replace(speech, 'speak', () => {
      throw new DOMException('Not here', 'SecurityError');
    });
    const host = await show(twoLines);
    startReadingIn(host, host.shadowRoot!, 'en');
    expectSilence(host);
  });

  it('the block is marked where there are no highlights', async () => {
    replace(CSS, 'highlights', undefined);
    const speech = device(local('en'));
    const host = await show(twoLines);
    startReadingIn(host, host.shadowRoot!, 'en');
    expect(marked(host)).to.deep.equal(['one']);
    speech.end();
    speech.end();
    expect(marked(host)).to.deep.equal(['two']);
  });

  it('what is shown is known where a browser tells only of boxes', async () => {
    replace(Element.prototype, 'checkVisibility', undefined);
    const texts = await readThrough(
      html`<p>Seen.</p>
        <p hidden>Hidden.</p>
        <details>
          <summary>Why</summary>
          <p>Folded.</p>
        </details>`,
    );
    expect(texts).to.deep.equal(['Seen.', 'Why']);
  });
});
