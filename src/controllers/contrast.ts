import type {LitElement, ReactiveController} from 'lit';
import type {Reporter} from './reporter.js';

/** In sRGB: red, green, blue and the opacity, each from 0 to 1. */
interface Colour {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** WCAG 2.2, success criterion 1.4.3: text of normal size. */
const readable = 4.5;

/** Shapes that are filled with a colour of the clinic's, and the custom property for the text on them. */
const fills = [
  ['.primary', '--acu-on-accent'],
  ['.call', '--acu-on-level'],
  ['.band', '--acu-on-level'],
] as const;
/** Areas whose text has the page's own colour. */
const areas = [
  ['.widget', '--acu-background'],
  ['.contact', '--acu-surface'],
] as const;

/**
 * The style sheet computes the text colour on every fill. This looks at what came of it, and helps where the sheet cannot:
 * in older browsers, and with translucent fills. Colours that the page itself has set for text are kept; if they cannot be
 * read, the webmaster is told.
 */
export class ContrastController implements ReactiveController {
  private readonly host: LitElement;
  private readonly reporter: Reporter;
  private readonly told = new Set<string>();
  private dark: Partial<MediaQueryList> | undefined;

  constructor(host: LitElement, reporter: Reporter) {
    this.host = host;
    this.reporter = reporter;
    host.addController(this);
  }

  hostConnected(): void {
    // A style sheet of the page may come after the script.
    addEventListener('load', this.check);
    // Safari before 14 has no events here.
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark.addEventListener?.('change', this.check);
  }

  hostDisconnected(): void {
    removeEventListener('load', this.check);
    this.dark?.removeEventListener?.('change', this.check);
  }

  hostUpdated(): void {
    this.check();
  }

  private readonly check = (): void => {
    try {
      // With forced colours, all colours are the reader's.
      if (!matchMedia('(forced-colors: active)').matches) this.checkAll();
    } catch {
      // A page may have broken what this needs. Nobody may miss the advice for its colours.
    }
  };

  private checkAll(): void {
    for (const [selector, property] of areas) {
      for (const area of this.find(selector)) this.checkArea(area, property);
    }
    for (const [selector, property] of fills) {
      for (const fill of this.find(selector)) this.checkFill(fill, property);
    }
  }

  private find(selector: string): Iterable<HTMLElement> {
    return this.host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  }

  private isSet(property: string): boolean {
    return getComputedStyle(this.host).getPropertyValue(property).trim() !== '';
  }

  private checkFill(element: HTMLElement, property: string): void {
    const {style} = element;
    style.removeProperty('--_fill');
    style.removeProperty('--_on');
    const [fill] = coloursOf(element);
    // Nothing is filled on paper.
    if (!fill || fill.alpha === 0) return;
    // What is behind the widget is unknown, so a translucent fill could be of any colour.
    if (fill.alpha < 1) style.setProperty('--_fill', opaque(fill));
    if (contrastOf(element) < readable && !this.isSet(property)) {
      style.setProperty('--_fill', opaque(fill));
      style.setProperty('--_on', textOn(fill));
    }
    this.tell(element, property);
  }

  private checkArea(element: HTMLElement, property: string): void {
    const {style} = element;
    style.removeProperty('--_text');
    if (!this.isSet(property)) return;
    this.tell(element, property);
    const [background] = coloursOf(element);
    if (background && contrastOf(element) < readable) style.setProperty('--_text', textOn(background));
  }

  /** Once for each property: a colour that changes with the page's scheme is one problem, not many. */
  private tell(element: HTMLElement, property: string): void {
    const ratio = contrastOf(element);
    if (ratio >= readable || this.told.has(property)) return;
    this.told.add(property);
    const {color, backgroundColor} = getComputedStyle(element);
    this.reporter.report(
      'ACU-CONTRAST',
      `${property}: found text ${color} on ${backgroundColor}, ${ratio.toFixed(2)} to 1; expected at least ${readable} to 1`,
    );
  }
}

/** The background and the text colour of an element; `undefined` for what cannot be understood. */
function coloursOf(element: HTMLElement): readonly [Colour | undefined, Colour | undefined] {
  const {backgroundColor, color} = getComputedStyle(element);
  return [parse(backgroundColor, element), parse(color, element)];
}

/** From 1 to 21; infinite where it cannot be known. */
function contrastOf(element: HTMLElement): number {
  const [background, text] = coloursOf(element);
  if (!background || !text || background.alpha < 1) return Infinity;
  const [one, other] = [luminance(background), luminance(blend(text, background))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Black or white, whichever can be read better. */
const textOn = (fill: Colour): string => (luminance(fill) < 0.179 ? '#fff' : '#000');

/** A colour as it looks on an opaque one. */
const blend = ({channels, alpha}: Colour, behind: Colour): Colour => ({
  channels: channels.map((value, index) => value * alpha + (behind.channels[index] ?? 0) * (1 - alpha)),
  alpha: 1,
});

/** Relative luminance, as WCAG defines it. */
function luminance({channels}: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Without its opacity. */
const opaque = ({channels}: Colour): string => `rgb(${channels.map((value) => Math.round(value * 255)).join()})`;

/** Reads a computed colour. Whatever is not in sRGB, the browser converts. */
function parse(text: string, element: Element): Colour | undefined {
  const [, space] = /^(rgba?\(|color\(srgb )/.exec(text) ?? [];
  if (!space) return convert(text, element);
  const numbers = text.replace(/none/g, '0').match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  const scale = space === 'color(srgb ' ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  return {channels: [red, green, blue].map((value) => Math.min(Math.max(value / scale, 0), 1)), alpha};
}

/** Browsers that know other spaces than sRGB also know `color-mix()`. */
function convert(text: string, element: Element): Colour | undefined {
  const probe = document.createElement('i');
  probe.hidden = true;
  element.append(probe);
  probe.style.color = `color-mix(in srgb, ${text}, ${text})`;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color.startsWith('color(srgb ') ? parse(color, element) : undefined;
}
