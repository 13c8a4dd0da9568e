// Clinical reference, section 7: 139 regions with their medical emergency number, and the lines for health advice.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emergencyFor, healthLineFor} from '../../build/clinic/emergency.js';
import {emergencyNumbers} from '../../build/clinic/emergency-numbers.js';
import {healthLines} from '../../build/clinic/health-lines.js';
import {telephone} from '../../build/clinic/contact-channels.js';

/** Copied from the data of the reference: region, confidence A to C, the number, and others that work. */
const reference = `
  AD B 112 116; AE A 998 999 112; AL A 127 112; AM A 103 112 911; AO A 112 116; AR A 107 911; AT A 112 144;
  AU A 000 112; AZ A 103 112; BA A 124 112; BB A 511 911; BD B 999; BE A 112; BG A 112; BH A 999; BN A 991;
  BO A 118 165; BR A 192; BS A 919 911; BT A 112; BW A 997 112; BY A 103 112; BZ B 911; CA A 911; CH A 144 112;
  CI B 185; CL A 131; CM B 112 119; CN A 120; CO A 123; CR A 911; CU A 104; CY A 112 199; CZ A 112 155;
  DE A 112; DK A 112; DO A 911; DZ A 14 112; EC A 911; EE A 112; EG A 123; ES A 112 061; ET B 907 939 991;
  FI A 112; FJ A 911; FR A 112 15; GB A 999 112; GE A 112; GH A 193 112; GR A 112 166; GT B 123 122;
  GY A 913 911; HK A 999 112; HN C 911; HR A 112 194; HU A 112 104; ID A 119 112 118; IE A 112 999; IL A 101;
  IN A 112 108 102; IQ A 122; IR A 115; IS A 112; IT A 112 118; JM A 110 119; JO A 911 193; JP A 119;
  KE A 999 112; KG A 103 112; KH A 119; KR A 119; KW A 112; KZ A 103 112; LA A 195 1195; LB A 140;
  LI A 144 112; LK A 110 1990; LT A 112; LU A 112; LV A 112 113; MA A 15 150; MC B 18 112; MD B 112;
  ME A 124 112; MK A 194 112; MM B 192; MN A 103; MO A 999; MT A 112; MU A 114 112; MX A 911; MY A 999 112;
  MZ A 117; NG B 112; NI A 128 911 118; NL A 112; NO A 113 112; NP A 102 100; NZ A 111; OM A 9999 999 112;
  PA A 911; PE A 117 106; PG B 111; PH B 911; PK A 1122 115; PL A 112 999; PR A 911; PS B 101; PT A 112;
  PY B 141 911; QA A 999; RO A 112; RS B 194 112; RU A 103 112; RW A 112 912; SA A 997 911; SE A 112; SG A 995;
  SI A 112; SK A 112 155; SN B 15 1515; SV A 911 132; TH A 1669 112; TN A 190; TR A 112; TT A 990 811;
  TW A 119 112; TZ B 112 114; UA A 103 112; UG A 999 112; US A 911; UY A 911 105; UZ B 103 112; VE B 911 171;
  VN A 115; XK B 194 112; ZA A 10177 112; ZM B 991 112 999; ZW A 994 999 112;
`
  .trim()
  .split(';')
  .map((row) => row.trim())
  .filter(Boolean)
  .map((row) => row.split(' '));

describe('the emergency number', () => {
  for (const [region, number, also, confirmed] of [
    ['GB', '999', ['112'], true],
    ['US', '911', [], true],
    ['CA', '911', [], true],
    ['AU', '000', ['112'], true],
    ['NZ', '111', [], true],
    ['IE', '112', ['999'], true],
    ['DE', '112', [], true],
    ['FR', '112', ['15'], true],
    ['ES', '112', ['061'], true],
    ['MX', '911', [], true],
    ['AR', '107', ['911'], true],
    ['EG', '123', [], true],
    ['SA', '997', ['911'], true],
    ['AE', '998', ['999', '112'], true],
    ['OM', '9999', ['999', '112'], true],
    ['IN', '112', ['108', '102'], true],
    ['CN', '120', [], true],
    ['HK', '999', ['112'], true],
    ['VN', '115', [], true],
    ['ZA', '10177', ['112'], true],
    ['BD', '999', [], false],
    ['NG', '112', [], false],
    ['ET', '907', ['939', '991'], false],
    ['HN', '911', [], false],
  ]) {
    it(`of ${region} is ${number}${confirmed ? '' : ', to be checked locally'}`, () => {
      assert.deepEqual(emergencyFor({}, region), {number, also, confirmed});
    });
  }

  it('is the one of the reference in every region, and there is no other region', () => {
    const shipped = [...emergencyNumbers].map(([region, {number, also}]) => [region, number, ...also]).sort();
    assert.deepEqual(
      shipped,
      reference.map(([region, , ...numbers]) => [region, ...numbers]),
    );
    assert.equal(shipped.length, 139);
  });

  it('is sure enough for a call button where two sources agree (A), in 116 regions, and nowhere else', () => {
    const confirmed = [...emergencyNumbers]
      .filter(([, number]) => number.confirmed)
      .map(([region]) => region)
      .sort();
    assert.deepEqual(
      confirmed,
      reference.filter(([, confidence]) => confidence === 'A').map(([region]) => region),
    );
    assert.equal(confirmed.length, 116);
  });

  it('is not guessed without a region, or for an unknown one', () => {
    for (const region of [undefined, '', 'XX', 'EN', '419', 'constructor']) {
      assert.equal(emergencyFor({}, region), undefined);
    }
  });

  it('that the clinic gives goes before the region, and may be a call button', () => {
    const number = {number: '117', also: [], confirmed: true};
    assert.deepEqual(emergencyFor({emergencyNumber: '117'}, 'HN'), number);
    assert.deepEqual(emergencyFor({emergencyNumber: '117'}, undefined), number);
  });
});

describe('the health line', () => {
  it('is there for the regions whose line has a source, and for no other', () => {
    assert.deepEqual(
      [...healthLines],
      [
        ['AT', {number: '1450'}],
        ['AU', {number: '1800 022 222'}],
        ['BE', {number: '1733'}],
        ['CA', {number: '811', partial: true}],
        ['DE', {number: '116117'}],
        ['FI', {number: '116117'}],
        ['GB', {number: '111', partial: true}],
        ['NZ', {number: '0800 611 116'}],
        ['PT', {number: '808 24 24 24'}],
        ['SE', {number: '1177'}],
      ],
    );
  });

  it('follows the region, and is nothing where there is none', () => {
    assert.deepEqual(healthLineFor({}, 'SE'), {number: '1177'});
    for (const region of [undefined, 'US', 'FR', 'XX']) assert.equal(healthLineFor({}, region), undefined);
  });

  it('that the clinic gives goes before the region', () => {
    assert.deepEqual(healthLineFor({healthLine: '0300 123'}, 'GB'), {number: '0300 123'});
  });
});

describe('the address that dials a number', () => {
  for (const [number, address] of [
    ['+44 20 7946-0000', 'tel:+442079460000'],
    // The zero in brackets is dialled only without the country code.
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(020) 7946-0000', 'tel:02079460000'],
    // In an address, # begins something else.
    ['#7119', 'tel:%237119'],
    ['1800 022 222', 'tel:1800022222'],
    [' +1.555.0100 ', 'tel:+15550100'],
    ['999', 'tel:999'],
  ]) {
    it(`${number} is ${address}`, () => {
      assert.equal(telephone(number), address);
    });
  }
});
