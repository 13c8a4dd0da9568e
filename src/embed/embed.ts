// The script of embed.html: the widget in an iframe, for sites that allow nothing else.
import {TAG, unwrap, wrap, type FrameMessage} from './frame-messages.js';

const place = document.querySelector<HTMLElement>(`[data-${TAG}]`) ?? document.body;
const address = new URLSearchParams(location.search);

/** The address can set what the placeholder's `data-*` can, and `config` what the JSON child can. Never an answer. */
function readAddress(): void {
  for (const [name, value] of address) {
    if (name === 'config') {
      const json = document.createElement('script');
      json.type = 'application/json';
      json.append(value);
      place.append(json);
    } else if (/^[a-z-]+$/.test(name)) place.setAttribute(`data-${name}`, value);
  }
}

function nameUnknown(widget: CustomElementConstructor): void {
  const {observedAttributes = []} = widget as {observedAttributes?: readonly string[]};
  // Not all settings have a property: the element reads a time zone that is written beside the others.
  const known = ['lang', ...observedAttributes, 'time-zone', 'config', 'acu-debug'];
  for (const [name, value] of address) {
    if (known.includes(name)) continue;
    console.error(
      `<${TAG}> ACU-CONFIG-KEY address ${name}: found ${JSON.stringify(value.slice(0, 80))}, expected one of ${known.join(', ')}`,
    );
  }
}

/** A dark outer page shows through only if this page is dark as well. */
function followColors(): void {
  const scheme = address.get('color-scheme') ?? 'light';
  document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  Object.assign(document.body.style, {margin: '0', fontFamily: 'system-ui, sans-serif', overflowWrap: 'break-word'});
}

function tell({stepChanged}: Pick<FrameMessage, 'stepChanged'>): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // A frame that is not displayed has no height.
  if (height === 0) return;
  // To any origin: nothing in it is secret, and a sandboxed page has none to name.
  parent.postMessage(wrap({height, stepChanged} satisfies FrameMessage), '*');
}

readAddress();
followColors();
void customElements.whenDefined(TAG).then(nameUnknown);

document.addEventListener('acu-ready', ({target}) => {
  const {locale, shadowRoot} = target as HTMLElementTagNameMap[typeof TAG];
  document.documentElement.lang = locale;
  document.title = shadowRoot?.querySelector('[part=widget]')?.getAttribute('aria-label') ?? document.title;
});
// A booking page that replaced the widget would leave no way back.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.protocol === 'https:') Object.assign(link, {target: '_blank', rel: 'noopener'});
});

if (parent !== window) {
  // Not before the widget is ready: the frame would shrink to its fallback, and the page would jump.
  document.addEventListener('acu-ready', () => {
    new ResizeObserver(() => {
      tell({stepChanged: false});
    }).observe(document.documentElement);
    document.addEventListener('acu-step', () => {
      tell({stepChanged: true});
    });
    addEventListener('message', ({source, data}) => {
      if (source === parent && unwrap(data) === 'height?') tell({stepChanged: false});
    });
  });
}
