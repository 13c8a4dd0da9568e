// Whether somebody can read the widget and use it, whatever the page around it does.
import {seeAll, type Widget} from './driver.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true})!;
const colours = new Map<string, Colour>();

/** Any colour of CSS, as a screen shows it. */
function toColour(css: string): Colour {
  let colour = colours.get(css);
  if (!colour) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    colours.set(css, (colour = [red!, green!, blue!, alpha! / 255]));
  }
  return colour;
}

const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
  r * alpha + red * (1 - alpha),
  g * alpha + green * (1 - alpha),
  b * alpha + blue * (1 - alpha),
  1,
];

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 10.3 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const outward = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** From the element out to the page. */
function* chain(element: Element): Generator<Element> {
  for (let inner: Element | null = element; inner; inner = outward(inner)) yield inner;
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

function backgroundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (const inner of chain(element)) {
    const colour = toColour(styleOf(inner).backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), paper(element.ownerDocument));
}

/** What is behind a page that has no background: about what browsers take. */
function paper({documentElement, defaultView}: Document): Colour {
  const scheme = styleOf(documentElement).colorScheme;
  const is = (query: string) => defaultView!.matchMedia(query).matches;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || is('(prefers-color-scheme: dark)')) && !is('print');
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** WCAG's contrast of an element's text on what is behind it. */
export function contrastOf(element: Element): number {
  const behind = backgroundOf(element);
  const text = over(toColour(styleOf(element).color), behind);
  const [dark, light] = [luminance(behind), luminance(text)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is right, property by property, wherever there is text. An engine that does not know one says ''. */
const plain: Readonly<Record<string, readonly string[]>> = {
  'font-style': ['normal'],
  'font-variant-caps': ['normal'],
  'letter-spacing': ['normal', '0px'],
  'word-spacing': ['normal', '0px'],
  'word-break': ['normal'],
  'text-transform': ['none'],
  'text-indent': ['0px'],
  'text-shadow': ['none'],
  'text-emphasis-style': ['none'],
  'white-space': ['normal'],
  'writing-mode': ['horizontal-tb'],
  'pointer-events': ['auto'],
  visibility: ['visible'],
  '-webkit-text-security': ['none'],
  '-webkit-text-stroke-width': ['0px'],
};

function faultsOf(element: Element): string[] {
  // Phone numbers have their own.
  const {dir} = element.closest<HTMLElement>('[dir]')!;
  const style = styleOf(element);
  const value = (name: string) => style.getPropertyValue(name);
  const size = parseFloat(style.fontSize);
  const control = element.closest('button, .button, select') !== null;
  const faults = Object.entries(plain)
    .filter(([name, right]) => value(name) !== '' && !right.includes(value(name)))
    .map(([name]) => `${name}: ${value(name)}`);
  const wrong = (fault: boolean, name: string, found: string | number = value(name)) => {
    if (fault) faults.push(`${name}: ${found}`);
  };
  wrong(size < 16, 'font-size');
  wrong(!control && parseFloat(style.lineHeight) < 1.25 * size, 'line-height');
  wrong(style.direction !== dir, 'direction');
  wrong(
    !control && !['start', '-webkit-auto', dir === 'rtl' ? 'right' : 'left'].includes(style.textAlign),
    'text-align',
  );
  wrong(!control && (value('user-select') || value('-webkit-user-select')) === 'none', 'user-select');
  wrong(style.cursor === 'none', 'cursor');
  // Where colours are forced, the two are said in different ways.
  const fill = value('-webkit-text-fill-color');
  wrong(fill !== '' && toColour(fill)[3] === 0, '-webkit-text-fill-color');
  wrong(contrastOf(element) < 4.5, 'contrast', contrastOf(element).toFixed(1));
  wrong(style.opacity !== '1', 'opacity');
  return faults;
}

/** Seen, and not only read out. In a closed fold, Chromium still gives rectangles. */
function isShown(element: Element): boolean {
  const hidden = '.visually-hidden, option, details:not([open]) > :not(summary)';
  return element.getClientRects().length > 0 && element.closest(hidden) === null;
}

/** Too small, or under something else in the middle of what is in view of it. */
function hiddenFrame(frame: Element): string[] {
  frame.scrollIntoView({behavior: 'instant'});
  const {left, right, top, bottom, width, height} = frame.getBoundingClientRect();
  // Not clientHeight, which is that of the whole page in quirks mode.
  const {innerWidth, innerHeight} = frame.ownerDocument.defaultView!;
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const hit = frame.ownerDocument.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return width < 240 || height < 250 || hit !== frame ? [`${width} x ${height}, ${hit?.localName ?? 'nothing'}`] : [];
}

/**
 * What keeps somebody from reading the widget and using it: `letter-spacing: 9px (Next)`. Empty when nothing does.
 * One text for each fault is enough.
 */
export function obstacles(widget: Widget): string[] {
  const found = new Map<string, string>();
  const texts = seeAll(widget, '*').filter(
    (element) =>
      isShown(element) &&
      // It lets taps through to the menu, and breaks at spaces alone.
      !element.matches('.current') &&
      [...element.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent!.trim() !== ''),
  );
  for (const element of texts) {
    const text = element.textContent.trim().slice(0, 30);
    for (const fault of faultsOf(element)) if (!found.has(fault)) found.set(fault, text);
  }
  const section = seeAll(widget, 'section')[0]!;
  const locale = styleOf(section).getPropertyValue('-webkit-locale');
  if (!['', section.lang, `"${section.lang}"`].includes(locale)) found.set(`-webkit-locale: ${locale}`, 'widget');
  const {width} = section.getBoundingClientRect();
  if (width < 240) found.set(`width: ${width}`, 'widget');
  // Whatever lies over a control, or lets no click through, is found where the finger comes down.
  for (const control of seeAll(widget, 'button, select, input, summary, a[href]').filter(isShown)) {
    control.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = control.getClientRects()[0]!;
    const hit = widget.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit || !control.contains(hit)) {
      found.set(`not hit: ${control.localName}`, `${control.textContent.trim()}, ${hit?.localName ?? 'nothing'}`);
    }
  }
  for (const inner of chain(section)) {
    if (styleOf(inner).opacity !== '1') found.set('opacity', inner.localName);
  }
  for (const fault of hiddenFrame(section.ownerDocument.defaultView!.frameElement!)) found.set(fault, 'frame');
  if (texts.length < 5) found.set('texts', String(texts.length));
  return [...found].map(([fault, text]) => `${fault} (${text})`);
}
