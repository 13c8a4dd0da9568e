// How well colours can be told apart, in light and in dark, as WCAG 2.2 reckons it.

import {isClosed} from '../scripts/snippets/embed-code.js';

const schemes = ['light', 'dark'];
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Whether a value of a custom property of the widget can be in a style sheet: alone, and with what follows. */
export function isValue(property, value) {
  const like = {'--acu-font': 'font-family', '--acu-max-width': 'max-width', '--acu-radius': 'border-radius'};
  return isClosed(value) && CSS.supports({...like, '--acu-space': 'width'}[property] ?? 'color', value);
}

/** Red, green and blue from 0 to 255 of any colour, in light and in dark. */
function inSchemes(colour) {
  const probe = document.createElement('span');
  document.body.append(probe);
  const found = schemes.map((scheme) => {
    probe.style.colorScheme = scheme;
    probe.style.color = colour;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
  probe.remove();
  return found;
}

/** WCAG 2.2: relative luminance of red, green and blue from 0 to 255. */
function luminance(rgb) {
  const [red, green, blue] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const hex = (rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
const towards = (rgb, goal, share) => rgb.map((value, index) => value + (goal[index] - value) * share);
const [white, black] = [
  [255, 255, 255],
  [0, 0, 0],
];

/** One colour for both schemes, or two. */
const both = ([light, dark]) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** The nearest colour that can be told apart from what is behind it. */
function clearer(rgb, behind, wanted) {
  const goal = ratio(white, behind) > ratio(black, behind) ? white : black;
  for (let share = 0; share < 1; share += 0.02) {
    const tried = towards(rgb, goal, share).map(Math.round);
    if (ratio(tried, behind) >= wanted) return tried;
  }
  return goal;
}

/**
 * What a colour is like behind text, and on its page: for light and dark `{text, onText, onPage}`, ratios of 1 to 21.
 * `text` is the colour of the text, or black or white without it. `safeText` and `safeColour` are what to use instead,
 * if the text has less than 4.5 to 1, or the colour less than 3 to 1 on its page.
 */
export function judge({colour, text = '', page}) {
  const [colours, pages] = [inSchemes(colour), inSchemes(page)];
  const texts = text ? inSchemes(text) : [];
  const better = (behind) => (ratio(white, behind) >= ratio(black, behind) ? white : black);
  const found = schemes.map((scheme, index) => {
    const words = texts[index] ?? better(colours[index]);
    return {
      scheme,
      text: hex(words),
      onText: ratio(words, colours[index]),
      onPage: ratio(colours[index], pages[index]),
    };
  });
  return {
    found,
    safeText: found.some(({onText}) => onText < 4.5) ? both(colours.map((rgb) => hex(better(rgb)))) : undefined,
    safeColour: found.some(({onPage}) => onPage < 3)
      ? both(colours.map((rgb, index) => hex(clearer(rgb, pages[index], 3))))
      : undefined,
  };
}

/** As a picker of colours wants it: what holds in light. */
export const hexOf = (colour) => hex(inSchemes(colour)[0]);
