// The five results: what they say, in which order, and that nothing is said twice. Clinical reference, section 5.
import {expect} from '@open-wc/testing';
import {
  buttonNamed,
  clean,
  foldedTitles,
  goOn,
  hrefs,
  levelShown,
  openPage,
  openWidget,
  press,
  questionShown,
  read,
  readAll,
  readText,
  readTitle,
  reply,
  see,
  seeAll,
  setClock,
  showOutcome,
  shows,
  ticked,
  unfold,
  type Codes,
  type Widget,
} from '../driver.js';

const clinic =
  'region="GB" clinic-name="Millrace" clinic-phone="+44 20 7946 0123" clinic-email="desk@clinic.example" booking-url="https://clinic.example/book"';

/** The result of a check. */
async function result(changes: Codes = {}, attributes = clinic, lang = 'en'): Promise<Widget> {
  const widget = await openWidget(`lang="${lang}" ${attributes}`);
  await showOutcome(widget, changes);
  return widget;
}

/** The order in which these texts come; a text that is missing fails. */
function expectOrder(widget: Widget, texts: readonly string[]): void {
  const all = readText(widget);
  const places = texts.map((text) => {
    expect(all).to.contain(text);
    return all.indexOf(text);
  });
  expect(places).to.deep.equal([...places].sort((a, b) => a - b));
}

const sharp: Codes = {'pain-kind': 'sharp', 'pain-trend': 'same'};

const levels: readonly {
  level: string;
  changes: Codes;
  order: readonly string[];
  main: string;
  folds: readonly string[];
}[] = [
  {
    level: 'self-care',
    changes: {},
    order: [
      'You can look after this at home',
      'You do not need to see anyone today.',
      'Your answers match the normal soreness that many people have after acupuncture.',
      'Most soreness starts to ease in 1 to 2 days and has gone 3 days (72 hours) after the session.',
      'Do this check again: ',
      'Do the check again at once if it gets worse or something new happens.',
      'Check once more 3 days (72 hours) after the session.',
      'Add to my calendar',
      'Call 999 now if you get any of these:',
      'What helps',
      'Worried?',
      'Show, print or send your answers',
      'Change an answer',
      'Start a new check',
      'No doctor or nurse has checked this information yet.',
    ],
    main: 'Add to my calendar',
    folds: [
      ...['More about these signs', 'What helps', 'Worried?', 'Your answers', 'Show, print or send your answers'],
      ...['Remember my answers on this device', 'Read about pain after acupuncture'],
    ],
  },
  {
    level: 'keep-watching',
    changes: {'pain-place': 'upper-back'},
    order: [
      'Keep an eye on this',
      'You can stay at home for now. Check again by: ',
      'This needs watching:',
      'Pain near the upper back is usually a sore muscle. But for the next 3 days, call 999 if',
      'Do the check again at once if it gets worse or something new happens.',
      'Add to my calendar',
      'Call 999 now if you get any of these:',
      'What helps',
      'Contact Millrace',
      'Change an answer',
      'No doctor or nurse has checked this information yet.',
    ],
    main: 'Add to my calendar',
    folds: [
      ...[
        'More about these signs',
        'What helps',
        'Contact Millrace',
        'Your answers',
        'Show, print or send your answers',
      ],
      ...['Remember my answers on this device', 'Read about pain after acupuncture'],
    ],
  },
  {
    level: 'contact-practitioner',
    changes: {...sharp, 'personal-risks': 'cancer-signs'},
    order: [
      'Contact your practitioner (Millrace) today or on the next working day',
      'Is the clinic closed for more than 2 days? Call a doctor or 111 instead.',
      'Call the clinic: Millrace +44 20 7946 0123',
      'Say: I had acupuncture with you.',
      'Since then I have:',
      'Sharp or stabbing pain',
      'Say this as well:',
      'Cancer now or before, weight loss, or pain every night for weeks',
      'Why',
      'Normal soreness is dull and eases. Yours is sharp and is not easing.',
      'Tell your practitioner about the cancer, weight loss or night pain.',
      'If nobody answers by the end of the next working day, or it gets worse before then, call a doctor or 111 the same day.',
      'Call 999 now if you get any of these:',
      'Other ways to reach the clinic',
      'Change an answer',
      'No doctor or nurse has checked this information yet.',
    ],
    main: 'Call the clinic: Millrace +44 20 7946 0123',
    folds: [
      ...[
        'More about these signs',
        'Other ways to reach the clinic',
        'Your answers',
        'Show, print or send your answers',
      ],
      ...['Remember my answers on this device', 'Read about pain after acupuncture'],
    ],
  },
  {
    level: 'medical-help-today',
    changes: {'skin-signs': 'needle-left-in'},
    order: [
      'Get medical help today',
      'Do not wait until tomorrow, not even at night or on a weekend.',
      'Leave the needle where it is. Do not press, dig, lean or lie on it.',
      'Call the health advice line 111',
      'Or call a doctor and ask for an urgent appointment today.',
      'Say: I had acupuncture on my back.',
      'A needle, or part of one, perhaps still in the body',
      'Why',
      'If a needle, or a piece of one, is still in you, a doctor or nurse needs to take it out.',
      'If nobody can see you today, or it gets worse, go to an emergency department.',
      'Call 999 now if you get any of these:',
      'Show, print or send your answers',
      'Tell your practitioner afterwards',
      'Change an answer',
    ],
    main: 'Call the health advice line 111',
    folds: ['More about these signs', 'Show, print or send your answers', 'Tell your practitioner afterwards'],
  },
  {
    level: 'emergency',
    changes: {'danger-signs': 'bleeding'},
    order: [
      'Call 999 now',
      'Do not wait to see if it gets better.',
      'You can also call: 112.',
      'If you cannot call, let someone take you to an emergency department. Do not drive yourself.',
      'A doctor or nurse needs to stop this bleeding.',
      'Say: I had acupuncture on my back.',
      'Bleeding that does not stop',
      'The person on the phone will ask where you are',
      'Until help comes',
      'Press hard with a clean cloth and do not lift it to look.',
      'Do not stay alone if you can help it. Unlock the door.',
      'Ticked by mistake?',
      'Show these answers to the crew',
    ],
    main: 'Call 999',
    folds: ['Ticked by mistake?'],
  },
];

describe('a result', () => {
  for (const {level, changes, order, main, folds} of levels) {
    it(`of level ${level} says what to do, how soon, whom to call and why, in that order`, async () => {
      const widget = await result(changes);
      expect(levelShown(widget)).to.equal(level);
      expectOrder(widget, order);
      expect(foldedTitles(widget)).to.deep.equal(folds);
    });

    it(`of level ${level} has exactly one main button`, async () => {
      const widget = await result(changes);
      expect(readAll(widget, '[part~="primary-button"], [part~="emergency-button"]')).to.deep.equal([main]);
    });

    it(`of level ${level} says nothing twice`, async () => {
      const widget = await result(changes);
      const texts = readAll(widget, '.shown :is(p, li, h2, h3, h4)').filter((text) => text !== '');
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).to.deep.equal([]);
    });

    it(`of level ${level} shows heading, urgency and main button on the first screen of a small phone`, async () => {
      // 375 x 667, with the margins of a body.
      const widget = await openPage(
        `<div class="phone"><acu-aftercare-check lang="en" ${clinic}></acu-aftercare-check></div>`,
      );
      Object.assign(widget.parentElement!.style, {width: '343px', font: '16px sans-serif'});
      await showOutcome(widget, changes);
      const button = see(widget, '[part~="primary-button"], [part~="emergency-button"]')!;
      const bottom = button.getBoundingClientRect().bottom - widget.getBoundingClientRect().top;
      expect(bottom + 16).to.be.below(667);
    });
  }

  it('of level self-care fits three screens of a small phone with everything folded', async () => {
    const widget = await openPage(`<div><acu-aftercare-check lang="en" ${clinic}></acu-aftercare-check></div>`);
    Object.assign(widget.parentElement!.style, {width: '359px', font: '16px sans-serif'});
    await showOutcome(widget);
    expect(widget.getBoundingClientRect().height).to.be.below(3 * 667);
  });

  it('without new pain needs no other check and no calendar', async () => {
    const widget = await result({'pain-kind': 'none', 'pain-place': 'none', 'pain-trend': 'better'});
    expect(levelShown(widget)).to.equal('self-care');
    expect(readText(widget)).to.contain('Your answers show no new pain and no warning sign.');
    expect(readText(widget)).not.to.contain('Do this check again');
    expect(shows(widget, '.calendar')).to.equal(false);
  });

  it('of level medical-help-today offers neither e-mail nor booking, and of level emergency only the number', async () => {
    const today = await result({'skin-signs': 'hot-skin'});
    await unfold(today, 'Tell your practitioner afterwards');
    expect(hrefs(today).filter((href) => !href.startsWith('tel:'))).to.deep.equal([]);
    expect(hrefs(await result({'nerve-signs': 'weakness'}))).to.deep.equal(['tel:999']);
  });

  /** How soon, and every paragraph under it, the reasons included. */
  const paragraphs = (widget: Widget) => readAll(widget, '.band p, .body > p');
  const partial = 'This phone service does not cover every part of the country. If nobody answers, call a doctor.';

  for (const [what, changes, withLine, withoutLine] of [
    [
      'the practitioner is to be called',
      sharp,
      [
        'Is the clinic closed for more than 2 days? Call a doctor or 111 instead.',
        'Normal soreness is dull and eases. Yours is sharp and is not easing.',
        'If nobody answers by the end of the next working day, or it gets worse before then, call a doctor or 111 the same day.',
        partial,
      ],
      [
        'Is the clinic closed for more than 2 days? Call a doctor instead.',
        'Normal soreness is dull and eases. Yours is sharp and is not easing.',
        'If nobody answers by the end of the next working day, or it gets worse before then, call a doctor the same day.',
      ],
    ],
    [
      'a doctor is needed today',
      {'skin-signs': 'growing-bruise'},
      [
        'Do not wait until tomorrow, not even at night or on a weekend.',
        partial,
        'Or call a doctor and ask for an urgent appointment today.',
        'A growing bruise or lump may be bleeding inside.',
        'If nobody can see you today, or it gets worse, go to an emergency department.',
      ],
      [
        'Do not wait until tomorrow, not even at night or on a weekend.',
        'Call a doctor and ask for an urgent appointment today.',
        'A growing bruise or lump may be bleeding inside.',
        'If nobody can see you today, or it gets worse, go to an emergency department.',
      ],
    ],
    [
      'a doctor is needed at once',
      {'other-signs': 'fever', 'personal-risks': 'weak-immunity'},
      [
        'Do not wait, not even at night or on a weekend.',
        'Having cancer treatment? Call your cancer team on its 24-hour number now.',
        partial,
        'Or call a doctor and ask to be seen at once.',
        'This could be an infection. It needs to be looked at the same day.',
        'If your body finds it hard to fight infection, a fever can become dangerous within hours.',
        'If nobody can see you at once, or it gets worse, go to an emergency department.',
      ],
      [
        'Do not wait, not even at night or on a weekend.',
        'Having cancer treatment? Call your cancer team on its 24-hour number now.',
        'Call a doctor and ask to be seen at once.',
        'This could be an infection. It needs to be looked at the same day.',
        'If your body finds it hard to fight infection, a fever can become dangerous within hours.',
        'If nobody can see you at once, or it gets worse, go to an emergency department.',
      ],
    ],
  ] as const) {
    it(`names the health line where one is known, and a doctor alone where none is, if ${what}`, async () => {
      const known = await result(changes, 'region="GB"');
      expect(paragraphs(known)).to.deep.equal(withLine);
      expect(hrefs(known)).to.include('tel:111');
      const unknown = await result(changes, 'region="US"');
      expect(paragraphs(unknown)).to.deep.equal(withoutLine);
      expect(readText(unknown)).not.to.contain('health advice line');
    });
  }

  it('says "now" and not "today" for a warning sign in pregnancy', async () => {
    const widget = await result({'personal-risks': 'pregnancy-warning'});
    expect(levelShown(widget)).to.equal('medical-help-today');
    expect(readTitle(widget)).to.contain('Call your maternity unit now');
    expect(read(widget, '.band')).to.contain('Do it now, even at night or on a weekend.');
    expect(read(widget, '.body')).to.contain(
      'No unit yet, nobody answers, or it gets worse? Go to an emergency department.',
    );
    expect(read(widget, '.outcome')).not.to.contain('today');
  });

  it('says "now" for a fever with weak immunity, and calls the cancer team first', async () => {
    const widget = await result({'other-signs': 'fever', 'personal-risks': 'weak-immunity'});
    expect(readTitle(widget)).to.contain('Get medical help now');
    expectOrder(widget, [
      'Having cancer treatment? Call your cancer team on its 24-hour number now.',
      'Call the health advice line',
      'Or call a doctor and ask to be seen at once.',
    ]);
  });

  it('puts what to do besides under the danger list: the midwife, the needle in a jar', async () => {
    const widget = await result({
      'pain-trend': 'worse',
      'skin-signs': 'needle-found',
      'personal-risks': 'pregnant',
    });
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expectOrder(widget, [
      'Redness that spreads, with fever',
      'Keep the needle in a jar with a lid, so that it pricks nobody.',
      'Tell your midwife as well.',
    ]);
  });

  it('leads back to the answers, and to a new check that is compared with this one', async () => {
    const widget = await result(sharp);
    await press(widget, 'Change an answer');
    expect(readTitle(widget)).to.equal('Check your answers');
    await goOn(widget);
    await press(widget, 'Start a new check');
    expect(questionShown(widget)).to.equal('danger-signs');
    await showOutcome(widget);
    expect(readText(widget)).to.contain('Since your last check');
    expect(readText(widget)).to.contain('Signs that are gone');
  });

  it('lists the answers in a fold, each with a way to change it', async () => {
    const widget = await result();
    await unfold(widget, 'Your answers');
    await press(widget, 'Change: Skin');
    expect(questionShown(widget)).to.equal('skin-signs');
    expect(ticked(widget)).to.deep.equal(['none']);
  });
});

describe('the reasons', () => {
  const why = (widget: Widget) => {
    const all = readAll(widget, '.body > *');
    return all.slice(all.indexOf('Why') + 1);
  };

  it('are three at most, in the order of the table', async () => {
    const widget = await result({
      'pain-trend': 'better',
      'pain-kind': 'electric strong tingling',
      'pain-place': 'needle-sites down-limb',
      'skin-signs': 'large-bruise red-spot',
    });
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(why(widget).slice(0, 4)).to.deep.equal([
      'Your practitioner should see a large bruise.',
      'A red spot could be the start of a small infection. Show it to your practitioner.',
      'This is stronger than normal soreness.',
      'If nobody answers by the end of the next working day, or it gets worse before then, call a doctor or 111 the same day.',
    ]);
  });

  it('of doubt say what was counted, once, and nothing that was not said', async () => {
    const widget = await result({'pain-kind': 'not-sure'});
    expect(levelShown(widget)).to.equal('contact-practitioner');
    expect(why(widget)[0]).to.equal(
      'You were not sure what it feels like. To be safe, we counted that as sharp and electric.',
    );
    expect(readText(widget)).not.to.contain('Yours is sharp');
    expect(readText(widget)).not.to.contain('Electric or burning pain');
    expectOrder(widget, ['Not sure about:', 'What it feels like', 'Why']);
  });

  for (const [signs, reasons] of [
    ['breathing chest-pain', ['Very rarely, a needle can hurt the lung. Chest pain can also come from the heart.']],
    ['stroke-signs', ['These can be signs of a stroke or of bleeding. Minutes count.']],
    ['very-ill face-swelling', ['You could be getting seriously ill.', 'This could be a strong allergic reaction.']],
    ['not-sure', ['You were not sure about the danger signs. To be safe, we counted that as yes.']],
  ] as const) {
    it(`of an emergency are those of the danger signs that were ticked: ${signs}`, async () => {
      const widget = await result({'danger-signs': signs});
      const texts = readAll(widget, '.body > p');
      expect(texts.slice(2, 2 + reasons.length)).to.deep.equal(reasons);
      expect(texts[2 + reasons.length]).not.to.match(/could be|can be|You were/);
    });
  }
});

describe('the time to check again', () => {
  const at = async (time: string, changes: Codes, attributes = '') => {
    setClock(Date.parse(time));
    return readText(await result(changes, `region="GB" ${attributes}`));
  };
  /** By the clock of the device of the tests. */
  const local = (text: string) => new Date(text).getTime();

  it('is a day later for soreness', async () => {
    const text = await at(new Date(local('2026-11-24T15:10')).toISOString(), {});
    expect(text).to.match(/Do this check again: Wednesday,? 25 November at 15:10\./);
  });

  it('is 12 hours later where the pain is near the lungs, and not at night', async () => {
    const text = await at(new Date(local('2026-11-24T15:10')).toISOString(), {'pain-place': 'upper-back'});
    expect(text).to.match(/Check again by: Wednesday,? 25 November at 0?8:00\./);
  });

  it('comes once more 72 hours after a session whose start is known', async () => {
    const text = await at(
      new Date(local('2026-11-24T15:10')).toISOString(),
      {},
      `session-start="${new Date(local('2026-11-23T10:00')).toISOString()}"`,
    );
    expect(text).to.match(/Check once more 3 days \(72 hours\) after the session: Thursday,? 26 November at 10:00\./);
  });

  it('does not come once more where 72 hours will have passed by then', async () => {
    const text = await at(
      new Date(local('2026-11-24T15:10')).toISOString(),
      {'time-since-session': '48h-to-72h', 'pain-trend': 'better'},
      `session-start="${new Date(local('2026-11-22T10:00')).toISOString()}"`,
    );
    expect(text).to.contain('Do this check again: ');
    expect(text).not.to.contain('Check once more');
  });
});

describe('the interruption', () => {
  it('shows which answers led there, and leads to their question', async () => {
    const widget = await openWidget(`lang="en" ${clinic}`);
    await goOn(widget);
    await reply(widget, 'none');
    await reply(widget, 'weakness numbness');
    expect(levelShown(widget)).to.equal('emergency');
    const mistake = await unfold(widget, 'Ticked by mistake?');
    expect(mistake.textContent).to.contain('This answer led here:');
    expect(mistake.textContent).to.contain('Since the session, have any of these started or got worse?');
    expect([...mistake.querySelectorAll('li')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'A weak or clumsy arm, leg or foot',
      'Loss of feeling in part of an arm or leg, or in a band around the body',
    ]);
    expect(mistake.textContent).to.contain('You then answer the other questions, and we tell you what to do.');
    await press(widget, 'Change this answer: Numbness, weakness, toilet trouble');
    expect(questionShown(widget)).to.equal('nerve-signs');
    expect(ticked(widget)).to.deep.equal(['weakness', 'numbness']);
    await reply(widget, 'none');
    expect(questionShown(widget)).to.equal('time-since-session');
  });

  it('of two questions shows both answers, each with a way to change it', async () => {
    const widget = await result({'skin-signs': 'pus', 'other-signs': 'fever'});
    expect(levelShown(widget)).to.equal('emergency');
    await unfold(widget, 'Ticked by mistake?');
    expect(readAll(widget, 'details[open] li')).to.deep.equal([
      'Pus, or a hot, sore lump that grows or has a yellow or white head',
      'Fever, shivering, or new night sweats',
    ]);
    await press(widget, 'Change this answer: Skin');
    expect(questionShown(widget)).to.equal('skin-signs');
  });

  it('does not stand under another call for help', async () => {
    const widget = await result({'danger-signs': 'breathing'});
    expect(shows(widget, '[part~="emergency-line"]')).to.equal(false);
    expect(hrefs(widget)).to.deep.equal(['tel:999']);
  });

  it('says what to do until help comes: who finds it hard to breathe sits up, whatever else', async () => {
    const widget = await result({'danger-signs': 'breathing face-swelling very-ill'});
    const lines = readAll(widget, '.body > ul').pop()!;
    expect(lines).to.match(/^Sit up and rest\./);
    expect(lines).not.to.contain('Lie down');
  });

  it('is shown to the crew over the whole screen', async () => {
    const widget = await result({'danger-signs': 'stroke-signs'});
    await press(widget, 'Show these answers to the crew');
    expect(read(widget, 'dialog')).to.contain('Sudden trouble with face, speech, sight or balance');
    buttonNamed(widget, 'Close').click();
    await widget.updateComplete;
  });
});

describe('the phrase card', () => {
  it('is in the language of the country, with the same in the language of the reader under it', async () => {
    const widget = await result({'danger-signs': 'bleeding'}, 'region="GB"', 'es');
    const phrase = see(widget, '.phrase')!;
    expect([phrase.lang, phrase.dir]).to.deep.equal(['en', 'ltr']);
    expect(phrase.textContent).to.contain('I speak: Spanish. I need an interpreter. I had acupuncture. I have:');
    expect(phrase.textContent).to.contain('Bleeding that does not stop');
    expect(read(widget, '.phrase + div')).to.contain('Español');
    expect(shows(widget, '.say')).to.equal(false);
  });

  it('is there for medical help today as well', async () => {
    const widget = await result({'skin-signs': 'not-sure'}, 'region="GB"', 'ar');
    expect(read(widget, '.phrase')).to.contain('I speak: Arabic.');
    expect(read(widget, '.phrase')).to.contain('Not sure about: Skin');
  });

  for (const [language, region] of [
    ['en', 'GB'],
    ['es', 'MX'],
    ['ar', 'EG'],
  ]) {
    it(`is not there for readers of ${language} in ${region}, who speak to the person on the phone`, async () => {
      const widget = await result({'danger-signs': 'bleeding'}, `region="${region}"`, language);
      expect(shows(widget, '.phrase')).to.equal(false);
      expect(shows(widget, '.say')).to.equal(true);
    });
  }

  it('is not there where the country is not known', async () => {
    const widget = await result({'danger-signs': 'bleeding'}, '', 'es');
    expect(shows(widget, '.phrase')).to.equal(false);
  });
});

describe('the danger list', () => {
  const signs = [
    'Trouble breathing',
    'Chest pain or tightness',
    'Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache',
    'Feeling seriously ill',
    'Swelling of the face, lips, tongue or throat',
    'Bleeding that does not stop',
    'Numbness or tingling between the legs, or in both buttocks',
    'Trouble passing pee, leaking pee or poo, or no urge to go',
    'A weak or clumsy arm, leg or foot',
    'Loss of feeling in part of an arm or leg, or in a band around the body',
    'Pain or tingling down both legs, or in both feet',
    'Redness that spreads, with fever',
  ];
  const signsOf = (widget: Widget) => readAll(widget, '.danger > .signs li');
  const callsOf = (widget: Widget) => seeAll(widget, '.danger a').map((link) => link.getAttribute('href'));

  for (const {level, changes} of levels.filter((each) => each.level !== 'emergency')) {
    it(`is whole under a result of level ${level}, and its heading calls the emergency number (P7)`, async () => {
      const widget = await result(changes);
      expect(levelShown(widget)).to.equal(level);
      expect(read(widget, '.danger h3')).to.equal('Call 999 now if you get any of these:');
      expect(callsOf(widget)).to.deep.equal(['tel:999']);
      expect(signsOf(widget)).to.deep.equal(signs);
    });
  }

  for (const [what, attributes] of [
    ['not confirmed', 'region="BD"'],
    ['not known', ''],
  ] as const) {
    it(`says "your local emergency number", without a link, where the number is ${what}`, async () => {
      const widget = await result({}, attributes);
      expect(read(widget, '.danger h3')).to.equal('Call your local emergency number now if you get any of these:');
      expect(callsOf(widget)).to.deep.equal([]);
      expect(signsOf(widget)).to.deep.equal(signs);
      const watched = await result({'pain-place': 'upper-back'}, attributes);
      expect(readAll(watched, '.body > ul li')).to.deep.equal([
        'Pain near the upper back is usually a sore muscle. But for the next 3 days, call your local emergency number if it gets hard to breathe, or hurts when you breathe in.',
      ]);
    });
  }

  it('has what counts as well, sign by sign, behind one fold', async () => {
    const widget = await result();
    await unfold(widget, 'More about these signs');
    expect(readAll(widget, '.danger details li')).to.deep.equal([
      'Trouble breathing Even only on stairs. Or breathing fast at rest.',
      'Chest pain or tightness Also if breathing in hurts or catches, even a little. Or pain in the jaw, neck, shoulder or arm with effort, sweating or feeling sick. Or a new cough, or coughing blood. Or sudden, tearing pain in the tummy or upper back.',
      'Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache Drooping or numb face or eyelid, slurred or mixed-up words, double or lost sight, staggering, cannot swallow. Count it even if it has gone.',
      'Feeling seriously ill Confused, hard to wake, about to faint, cold and sweaty, shaking that will not stop, a fit, or blue, grey or blotchy skin or lips. Or a faint, and still feeling bad.',
      'Swelling of the face, lips, tongue or throat Or a tight throat, or hives with vomiting.',
      'Bleeding that does not stop After 10 minutes of hard pressing, or where you cannot press. Not pressed yet? Press for 10 minutes first.',
      'Numbness or tingling between the legs, or in both buttocks Genitals, back passage, groin or inner thighs. Like cotton wool, or not felt when you wipe. Or sex feels different, or new erection problems.',
      'Trouble passing pee, leaking pee or poo, or no urge to go Only a little comes, or it is harder to start or stop.',
      'A weak or clumsy arm, leg or foot It gives way, drags, drops things or cannot lift as usual. Or toes catch on the floor, or walking is unsteady. Helper: they cannot or will not stand or walk.',
      'Loss of feeling in part of an arm or leg, or in a band around the body Touch feels dull, or is not felt.',
      'Pain or tingling down both legs, or in both feet Together, or first one and then the other.',
      'Redness that spreads, with fever On brown or black skin, look for darker or purple patches, and feel for heat.',
    ]);
  });
});

describe('a result that is printed', () => {
  const inSight = (widget: Widget, text: string) =>
    seeAll(widget, 'a, li').some((found) => clean(found.textContent).includes(text) && found.checkVisibility());

  it('has what helps and whom to call on the paper, and folds them again', async () => {
    const widget = await result({'pain-trend': 'better'});
    expect(inSight(widget, 'Keep moving.')).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(inSight(widget, 'Keep moving.')).to.equal(true);
    expect(inSight(widget, '+44 20 7946 0123')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(inSight(widget, '+44 20 7946 0123')).to.equal(false);
  });

  it('has the date with its year on the paper only', async () => {
    const widget = await result({'pain-trend': 'better'});
    const date = see(widget, '.date-line')!;
    expect(clean(date.textContent)).to.match(/^Time of the check: .*20\d\d/);
    expect(date.checkVisibility()).to.equal(false);
  });

  it('leaves open what the patient had opened', async () => {
    const widget = await result({'pain-trend': 'better'});
    await unfold(widget, 'What helps');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(seeAll<HTMLDetailsElement>(widget, 'details').filter(({open}) => open).length).to.equal(1);
  });
});
