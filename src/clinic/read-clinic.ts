import {parseClinic, parseJson, type Clinic, type Problem} from './config.js';

/**
 * What a page says about its clinic: the element's attributes go before its JSON child, and that before what the
 * script tag says for the whole page.
 */
export function readClinic(
  element: Element,
  attributes: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): {clinic: Clinic; problems: readonly Problem[]} {
  const child = element.querySelector(':scope > script[type="application/json"]');
  const json = child?.textContent ? parseJson(child.textContent) : {values: {}, problems: []};
  // While the page is loading, a child that cannot be read may only be half there.
  const unread = document.readyState === 'loading' ? [] : json.problems;
  const {clinic, problems} = parseClinic([
    {name: 'attribute', values: attributes},
    {name: 'JSON', values: json.values},
    {name: 'script tag', values: defaults},
  ]);
  return {clinic, problems: [...unread, ...problems]};
}
