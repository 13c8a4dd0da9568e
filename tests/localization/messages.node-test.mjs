// Translators get units as a reader meets them, and where: out of place, a short word has many meanings.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readStatus, translatedLocales} from '../../scripts/locales.mjs';
import {extractMessages, inPageOrder} from '../../scripts/messages.mjs';
import {asText} from '../../scripts/xliff.mjs';

const messages = inPageOrder(extractMessages(readStatus()));
const ids = messages.map(({name}) => name);
const placeOf = (text) => messages.find((message) => asText(message) === text)?.place;

describe('the place of a message', () => {
  for (const [text, place] of [
    ['More pain after acupuncture?', 'start › startTitle'],
    [
      'Even only on stairs. Or breathing fast at rest.',
      'questions › danger-signs › breathing › hint, with the drawing "breathing" of src/views/drawings.ts',
    ],
    [
      'A weak or clumsy arm, leg or foot',
      'questions › nerve-signs › weakness › text, with the drawing "weakness" of src/views/drawings.ts',
    ],
    ['Touch feels dull, or is not felt.', 'questions › nerve-signs › numbness › hint'],
    ['Listen', 'labels › listen'],
  ]) /* prettier-ignore */ {
    it(`"${text}" is ${place}`, () => {
      assert.equal(placeOf(text), place);
    });
  }

  it('is there for each', () => {
    assert.ok(messages.length > 500);
    for (const {place} of messages) assert.match(place, /^[a-z-]+ › /);
  });
});

it('messages come by pages: start, questions in their order, results, reasons, guidance, follow-up, hand-over, labels', () => {
  const pages = messages.map(({place}) => place.split(' › ')[0]);
  const order = pages.filter((page, index) => page !== pages[index - 1]);
  const wanted = ['start', 'questions', 'results', 'reasons', 'guidance', 'follow-up', 'hand-over', 'labels'];
  assert.deepEqual(order.filter((page) => wanted.includes(page)), wanted);
  const questions = messages.map(({place}) => /^questions › ([a-z]+-[a-z-]+) › title/.exec(place)?.[1]).filter(Boolean);
  const {length} = questions;
  assert.deepEqual([length, questions[0], questions[1], questions[length - 1]], [9, 'danger-signs', 'nerve-signs', 'personal-risks']);
}); // prettier-ignore

for (const locale of translatedLocales(readStatus())) {
  it(`locales/${locale}.xlf has each message in that order, with its place`, () => {
    const xml = readFileSync(new URL(`../../locales/${locale}.xlf`, import.meta.url), 'utf8');
    assert.deepEqual([...xml.matchAll(/<trans-unit id="(\w+)"/g)].map(([, id]) => id), ids);
    assert.equal(xml.match(/<note from="place">/g).length, ids.length);
  }); // prettier-ignore
}
