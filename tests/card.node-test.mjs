// The card for patients, as it comes out of the printer: page.pdf, and pictures of what is on the paper.
/* global Event, URLSearchParams, document, jsQR, Image, getComputedStyle -- most of them inside page.evaluate */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import sirv from 'sirv';
import {localeTags} from '../build/localization/match-locale.js';
import {findChromium} from './browsers/find-chromium.mjs';

const clinic = {
  region: 'GB',
  'clinic-name': 'Willow Creek Community Acupuncture',
  'clinic-phone': '+44 20 7946 0123',
  page: 'https://www.willowcreek-acupuncture.example/patients/aftercare',
};
/** The smallest text in points that is ever printed as the text of a card, a poster, and a poster of A6. */
const smallest = {card: 7, poster: 7.5, a6: 7.5};

let server, browser, page;
const trouble = [];

before(async () => {
  const files = sirv(fileURLToPath(new URL('..', import.meta.url)), {dev: true});
  server = createServer((request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'");
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {default: puppeteer} = await import('puppeteer-core');
  const {launchOptions} = await findChromium();
  browser = await puppeteer.launch(launchOptions);
  page = await browser.newPage();
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(settings) {
  const address = `http://127.0.0.1:${server.address().port}/demo/card.html`;
  const hash = `#${new URLSearchParams(settings)}`;
  if (page.url().startsWith(address)) {
    // The page takes a changed address as a new one does; its own listener comes first.
    await page.evaluate(
      (to) =>
        new Promise((resolve) => {
          if (to === document.location.hash) return resolve();
          window.addEventListener('hashchange', resolve, {once: true});
          document.location.hash = to;
        }),
      hash,
    );
  } else {
    await page.goto(address + hash);
    await page.waitForSelector('[name=language]');
  }
}

const textsOf = (selector) =>
  page.$$eval(selector, (found) => found.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()));

/** Each side of a card, or language of a poster: its language, text in points, and by how many pixels it is too long or wide. */
const faces = () =>
  page.$$eval('.face:not([aria-hidden])', (found) =>
    found.map((face) => {
      const box = face.getBoundingClientRect();
      const inside = [...face.querySelectorAll('*')].map((element) => element.getBoundingClientRect());
      return {
        lang: face.lang,
        points: (parseFloat(getComputedStyle(face).fontSize) * 3) / 4,
        below: Math.max(...inside.map(({bottom}) => bottom)) - box.bottom,
        beside: Math.max(...inside.map(({left, right}) => Math.max(right - box.right, box.left - left))),
      };
    }),
  );

const groups = localeTags
  .filter((_, index) => index % 4 === 0)
  .map((_, index) => localeTags.slice(index * 4, index * 4 + 4));

describe('the words of a card', () => {
  // A language of a poster has the same room whatever stands beside it: so this holds for every choice of four.
  for (const [kind, size, region] of [
    ['card', 'letter', 'AD'],
    ['card', 'letter', 'GB'],
    ['card', 'a6', 'GB'],
    ['poster', 'a4', 'AD'],
    ['poster', 'letter', 'GB'],
    ['poster', 'a6', 'AD'],
  ]) {
    it(`fit in every language: ${kind}, ${size}, ${region}`, async () => {
      const seen = [];
      for (const languages of groups) {
        // The last group is of three, which stand as four do.
        await open({...clinic, region, kind, size, languages: languages.join(' ')});
        assert.deepEqual(await textsOf('.problem'), []);
        for (const {lang, points, below, beside} of await faces()) {
          const least = smallest[kind === 'poster' && size === 'a6' ? 'a6' : kind];
          assert.ok(points >= least - 0.01, `${lang}: ${points} pt`);
          assert.ok(below <= 1, `${lang} is ${below} px too long`);
          assert.ok(beside <= 1, `${lang} is ${beside} px too wide`);
          seen.push(lang);
        }
      }
      assert.deepEqual([...new Set(seen)].sort(), [...localeTags].sort());
      assert.deepEqual(trouble, []);
    });
  }

  it('are those of the widget, with the numbers of the country', async () => {
    await open({...clinic, size: 'a6', languages: 'es ar'});
    assert.deepEqual(await textsOf('.face h3'), [
      '¿Más dolor después de la acupuntura?',
      'Llame ahora al 999 si aparece algo de esto:',
      'هل زاد الألم بعد الوخز بالإبر؟',
      'اتصل بالرقم 999 الآن إذا ظهر لديك أي شيء مما يلي:',
    ]);
    assert.deepEqual((await textsOf('.face[lang=es] .reach p')).slice(1), [
      'www.willowcreek-acupuncture.example/patients/aftercare',
      'Llamar a la clínica: +44 20 7946 0123',
    ]);
    assert.deepEqual(await textsOf('.front[lang=es] .bar'), ['¿Emergencia? Llame al 999']);
    assert.equal((await textsOf('.face[lang=es] .danger li')).length, 14);
    assert.match((await textsOf('.face[lang=es] footer'))[0], /Una máquina hizo esta traducción\./);
    assert.match((await textsOf('.face[lang=es].back .danger'))[0], /También puede llamar al: 112\.|112/);
    assert.deepEqual(await page.$$eval('.face', (found) => found.map(({lang, dir}) => `${lang} ${dir}`)), [
      'es ltr',
      'es ltr',
      'ar rtl',
      'ar rtl',
    ]);
  });

  it('say that a health line does not cover all of the country, unless the clinic has named another', async () => {
    const covers = 'This phone service does not cover every part of the country. If nobody answers, call a doctor.';
    for (const [settings, said, fact] of [
      [{region: 'GB'}, true, 'Health advice line: 111, in a part of the country.'],
      [{region: 'CA'}, true, 'Health advice line: 811, in a part of the country.'],
      [{region: 'GB', 'health-line': '116117'}, false, '111, in a part of the country.'],
      [{region: 'DE'}, false, 'Health advice line: 116117.'],
    ]) {
      await open({...clinic, size: 'a6', ...settings});
      assert.equal((await textsOf('.face.front'))[0].includes(covers), said, JSON.stringify(settings));
      assert.ok((await textsOf('#numbers'))[0].includes(fact), fact);
    }
  });

  it('do not say that the few signs for help today are all, and lead on to the check', async () => {
    await open({...clinic, size: 'a6'});
    assert.equal((await textsOf('.face.front h4')).at(-1), 'Get medical help today');
    const [text] = await textsOf('.face.front');
    assert.doesNotMatch(text, /any of these/);
    assert.match(text, /Get medical help today.*Answer 9 questions and we will tell you what to do/);
  });

  it('name languages as the widget does', async () => {
    await open({...clinic, size: 'a6', languages: 'zh-Hans'});
    assert.deepEqual(await textsOf('figcaption'), ['Chinese (Simplified), front', 'Chinese (Simplified), back']);
  });

  it('call no number that is not sure, and none without a country', async () => {
    await open({...clinic, region: 'AD', size: 'a6'});
    assert.deepEqual(
      (await textsOf('.face.front .bar')).at(-1),
      'Emergency? Call your local emergency number. Here it is usually: 112.',
    );
    assert.deepEqual(await textsOf('.face.back h3'), ['Call your local emergency number now if you get any of these:']);
    await open({...clinic, region: ''});
    assert.deepEqual(await textsOf('.sheet'), []);
    assert.deepEqual(await textsOf('.problem'), ['Choose your country: it decides which emergency number people see.']);
    assert.equal(await page.$eval('#print', ({disabled}) => disabled), true);
    await open({...clinic, 'emergency-number': 'nine'});
    assert.deepEqual(await textsOf('.sheet'), []);
  });
});

describe('the paper', () => {
  it('has four equal cards, with lines to cut along that take no room', async () => {
    await page.emulateMediaType('print');
    for (const size of ['a4', 'letter']) {
      await open({...clinic, size, languages: 'en'});
      const [sheet, ...cards] = await page.$$eval('figure:first-child :is(.sheet, .face)', (found) =>
        found.map((face) => {
          const {left, top, width, height} = face.getBoundingClientRect();
          const lines = [...face.querySelectorAll('.flow > *')].map(({offsetTop, offsetHeight}) => [
            offsetTop,
            offsetHeight,
          ]);
          return {left, top, width, height, lines};
        }),
      );
      const [first] = cards;
      assert.equal(cards.length, 4);
      const paper = {a4: [210, 297], letter: [215.9, 279.4]}[size].map((length) => (length / 25.4) * 96);
      for (const [index, {left, top, ...rest}] of cards.entries()) {
        assert.deepEqual(rest, {width: first.width, height: first.height, lines: first.lines});
        assert.ok(Math.abs(left - sheet.left - (index % 2) * (paper[0] / 2)) < 0.1, `left of ${index}: ${left}`);
        assert.ok(Math.abs(top - sheet.top - (index > 1 ? paper[1] / 2 : 0)) < 0.1, `top of ${index}: ${top}`);
      }
    }
    await page.emulateMediaType();
  });

  it('has no light words that a printer without backgrounds would leave on white', async () => {
    await page.emulateMediaType('print');
    for (const kind of ['card', 'poster']) {
      await open({...clinic, kind, '--acu-accent': '#7a1f5c'});
      const light = await page.$$eval('.sheet *', (found) =>
        found
          .filter((element) => element.textContent.trim() && getComputedStyle(element).color !== 'rgb(0, 0, 0)')
          .map((element) => {
            const {borderImageSource, printColorAdjust} = getComputedStyle(element.closest('p, h3'));
            return [borderImageSource.split('(')[0], printColorAdjust];
          }),
      );
      assert.ok(light.length > 2);
      for (const drawn of light) assert.deepEqual(drawn, ['linear-gradient', 'exact']);
    }
    await page.emulateMediaType();
  });

  for (const [kind, size, languages, expected] of [
    ['card', 'a6', 'en ur', [4, 105, 148]],
    ['card', 'a4', 'en ar uk', [6, 210, 297]],
    ['card', 'letter', 'ta', [2, 215.9, 279.4]],
    ['poster', 'a4', 'hi ta bn en', [1, 210, 297]],
    ['poster', 'letter', 'en es', [1, 215.9, 279.4]],
    ['poster', 'a6', 'en es', [2, 105, 148]],
  ]) {
    it(`has its size and as many pages as it needs: ${kind}, ${size}, ${languages}`, async () => {
      await open({...clinic, kind, size, languages});
      const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      assert.equal(boxes.length, expected[0]);
      for (const [, width, height] of boxes) {
        // Browsers count the paper in whole pixels.
        assert.ok(Math.abs((width / 72) * 25.4 - expected[1]) < 0.3, width);
        assert.ok(Math.abs((height / 72) * 25.4 - expected[2]) < 0.3, height);
      }
    });
  }

  for (const [kind, size] of [
    ['card', 'a6'],
    ['poster', 'a4'],
  ]) {
    it(`has a QR code of the page that cameras read: ${kind}`, async () => {
      const address = 'https://clínica.example/después?de=la&sesión=1';
      await open({...clinic, page: address, kind, size});
      await page.emulateMediaType('print');
      const code = await page.$('.face .qr, .sheet .qr');
      const width = await code.evaluate((drawing) => drawing.getBoundingClientRect().width);
      const picture = await code.screenshot({encoding: 'base64'});
      await page.emulateMediaType();
      const squares = await page.$eval('.qr', (drawing) => drawing.viewBox.baseVal.width);
      const millimetres = ((width * (squares - 8)) / squares / 96) * 25.4;
      assert.ok(millimetres >= 20, `${millimetres} mm without its light edge`);

      await page.goto('about:blank');
      await page.addScriptTag({path: fileURLToPath(import.meta.resolve('jsqr'))});
      const found = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height});
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const {data, width: columns, height: rows} = context.getImageData(0, 0, canvas.width, canvas.height);
        return jsQR(data, columns, rows)?.data;
      }, picture);
      assert.equal(found, new URL(address).href);
    });
  }
});

describe('the form of the card', () => {
  it('says what is wrong beside the field, and leaves it out', async () => {
    await open({...clinic, 'clinic-phone': 'ask for Ann', page: 'http://clinic.example', languages: 'en es ar de fr'});
    assert.deepEqual(await textsOf('.problem'), [
      'Write one phone number in digits, such as +44 20 7946 0123 or (408) 555-0142.',
      'Write an address that begins with https://, such as https://clinic.example/aftercare.',
      'You have ticked 5 languages. Untick some: four are the most.',
    ]);
    assert.equal(await page.$eval('#clinic-phone', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.equal(await page.$('.qr'), null);
    assert.doesNotMatch((await textsOf('.sheet')).join(' '), /Ann|clinic\.example/);
    assert.equal(await page.$eval('#print', ({disabled}) => disabled), true);
  });

  it('keeps what is filled in, and what other pages filled in, in its address', async () => {
    await open({region: 'GB', 'clinic-email': 'desk@clinic.example'});
    await page.type('#page', 'clinic.example/aftercare');
    assert.deepEqual(await textsOf('#languages summary'), ['English – change']);
    await page.click('#languages summary');
    await page.click('[name=language][value=ur]');
    assert.deepEqual(await textsOf('#languages summary'), ['English, Urdu – change']);
    await page.select('#size', 'a6');
    const state = await page.evaluate(() => Object.fromEntries(new URLSearchParams(document.location.hash.slice(1))));
    assert.deepEqual(state, {
      region: 'GB',
      'clinic-email': 'desk@clinic.example',
      page: 'https://clinic.example/aftercare',
      languages: 'en ur',
      size: 'a6',
    });
    assert.deepEqual(await textsOf('figcaption'), ['English, front', 'English, back', 'Urdu, front', 'Urdu, back']);
    assert.equal(await page.$eval('#print', ({disabled}) => disabled), false);
  });

  it('has Letter where offices have it, until another paper is chosen', async () => {
    await open({...clinic, region: 'US'});
    assert.equal(await page.$eval('#size', ({value}) => value), 'letter');
    await open({...clinic, region: 'US', size: 'a4'});
    assert.equal(await page.$eval('#size', ({value}) => value), 'a4');
  });

  it('puts the name on the colour of the clinic, in words that can be read on it', async () => {
    const shown = () =>
      page.evaluate(() => {
        const [{backgroundColor, color}, {borderInlineStartColor}] = ['.clinic', 'dl div'].map((selector) =>
          getComputedStyle(document.querySelector(selector)),
        );
        return [backgroundColor, color, borderInlineStartColor];
      });
    const [none, black, white, plum] = ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(122, 31, 92)'];
    for (const [colour, expected] of [
      ['', [none, black, black]],
      ['#7a1f5c', [plum, white, plum]],
      // On white paper a line of this colour would be hard to see.
      ['#ffd84a', ['rgb(255, 216, 74)', black, black]],
      // The generator has offered it: paper is light.
      ['light-dark(#7a1f5c, #f0a)', [plum, white, plum]],
    ]) {
      await open({...clinic, '--acu-accent': colour});
      assert.deepEqual(await shown(), expected, colour);
      assert.deepEqual(await textsOf('.problem'), []);
    }
    await open({...clinic, '--acu-accent': 'plumish'});
    assert.deepEqual(await shown(), [none, black, black]);
    assert.deepEqual(await textsOf('.problem'), ['No browser takes this colour. Write it like #7a1f5c.']);
    await open(clinic);
    await page.$eval('[data-for]', (picker) => {
      picker.value = '#7a1f5c';
      picker.dispatchEvent(new Event('change', {bubbles: true}));
    });
    assert.deepEqual(await shown(), [plum, white, plum]);
    assert.match(page.url(), /--acu-accent=%237a1f5c/);
  });

  it('asks for spaces in a phone number that has none', async () => {
    const asked = async (phone) => {
      await open({...clinic, 'clinic-phone': phone});
      return (await textsOf('#notes')).join().includes('With spaces');
    };
    assert.equal(await asked('+442079460123'), true);
    assert.equal(await asked('+44 20 7946 0123'), false);
    assert.equal(await asked('999 111'), false);
  });

  it('fits a phone, with a card as wide as there is room', async () => {
    await page.setViewport({width: 320, height: 800});
    await open({...clinic, size: 'a4'});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const [frame, card] = await page.$$eval('.frame, .frame .face', ([...found]) =>
      found.map((element) => element.getBoundingClientRect().width),
    );
    assert.ok(Math.abs(frame - 288) < 1, frame);
    assert.ok(Math.abs(card - 288) < 1, card);
    await page.setViewport({width: 1280, height: 800});
  });
});
