import {expect} from '@open-wc/testing';
import {
  dullAche,
  goOn,
  goToOutcome,
  goToReview,
  hear,
  openWidget,
  press,
  replace,
  reply,
  see,
  toAnswers,
  unfold,
  watchConsole,
} from './driver.js';

const details = (events: CustomEvent<unknown>[]) => events.map(({detail}) => detail);

/** Presses a link without following it. */
function follow(link: HTMLElement | null): void {
  link!.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
    },
    {once: true},
  );
  link!.click();
}

describe('events', () => {
  it('acu-ready comes once, when the widget is shown', async () => {
    const ready = hear('acu-ready');
    const widget = await openWidget();
    await goOn(widget);
    expect(ready.map(({target}) => target)).to.deep.equal([widget]);
  });

  it('acu-step names each further page', async () => {
    const steps = hear('acu-step');
    await goToOutcome(await openWidget());
    expect(details(steps)).to.deep.equal([
      {step: 'danger-signs'},
      {step: 'nerve-signs'},
      {step: 'time-since-session'},
      {step: 'pain-trend'},
      {step: 'pain-kind'},
      {step: 'pain-place'},
      {step: 'skin-signs'},
      {step: 'other-signs'},
      {step: 'personal-risks'},
      {step: 'review'},
      {step: 'outcome'},
    ]);
  });

  it('acu-step names the start, the page for under 18 and the interruption', async () => {
    const steps = hear('acu-step');
    const widget = await openWidget();
    await press(widget, 'Under 18?');
    await press(widget, 'Back');
    await goOn(widget);
    await reply(widget, 'breathing');
    expect(details(steps)).to.deep.equal([
      {step: 'under-18'},
      {step: 'start'},
      {step: 'danger-signs'},
      {step: 'interruption'},
    ]);
  });

  it('acu-result says the level and the version of the content, and nothing else', async () => {
    const results = hear('acu-result');
    await goToOutcome(await openWidget(), {'other-signs': 'fever'});
    expect(details(results)).to.deep.equal([{level: 'medical-help-today', contentVersion: '2026.11.3'}]);
  });

  it('acu-result comes at an interruption too', async () => {
    const results = hear('acu-result');
    const widget = await openWidget();
    await goOn(widget);
    await reply(widget, 'chest-pain');
    expect(details(results)).to.deep.equal([{level: 'emergency', contentVersion: '2026.11.3'}]);
  });

  for (const attribute of ['share-reasons', 'share-reasons="true"']) {
    it(`acu-result has reasons with ${attribute}`, async () => {
      const results = hear('acu-result');
      await goToOutcome(await openWidget(`lang="en" ${attribute}`), {
        'pain-kind': 'electric',
        'skin-signs': 'red-spot',
      });
      expect(details(results)).to.deep.equal([
        {level: 'contact-practitioner', reasons: ['red-spot', 'electric-pain'], contentVersion: '2026.11.3'},
      ]);
    });
  }

  it('acu-result has no reasons with share-reasons="false"', async () => {
    const results = hear('acu-result');
    await goToOutcome(await openWidget('lang="en" share-reasons="false"'), {'pain-kind': 'electric'});
    expect(details(results)).to.deep.equal([{level: 'contact-practitioner', contentVersion: '2026.11.3'}]);
  });

  it('acu-contact says how somebody leaves to reach a person', async () => {
    const contacts = hear('acu-contact');
    const widget = await openWidget(
      'lang="en" region="GB" clinic-phone="+44 20 7946 0123" clinic-email="desk@clinic.example" booking-url="https://clinic.example/book"',
    );
    await goToOutcome(widget, {'pain-kind': 'electric'});
    await unfold(widget, 'Other ways to reach the clinic');
    for (const start of ['tel:999', 'tel:+44', 'mailto:', 'https://clinic', 'tel:111']) {
      follow(see(widget, `a[href^="${start}"]`));
    }
    expect(details(contacts)).to.deep.equal([
      {channel: 'emergency'},
      {channel: 'phone'},
      {channel: 'email'},
      {channel: 'booking'},
      {channel: 'health-line'},
    ]);
  });

  it('acu-error says what is wrong with an attribute', async () => {
    watchConsole();
    const errors = hear('acu-error');
    await openWidget('lang="en" heading-level="9"');
    expect(errors).to.have.length(1);
    expect(errors[0]!.detail).to.have.all.keys('code', 'message');
    expect(errors[0]!.detail!.code).to.equal('ACU-CONFIG-VALUE');
    expect(errors[0]!.detail!.message).to.contain('heading-level').and.to.contain('"9"');
  });

  it('bubble, and leave a shadow root that the widget is in', async () => {
    watchConsole();
    const names = ['acu-ready', 'acu-step', 'acu-result', 'acu-contact', 'acu-error'];
    const heard = names.map((name) => hear(name));
    const host = document.createElement('div');
    document.body.append(host);
    const widget = document.createElement('acu-aftercare-check');
    widget.setAttribute('lang', 'en');
    widget.setAttribute('region', 'GB');
    widget.setAttribute('view', 'sideways');
    host.attachShadow({mode: 'open'}).append(widget);
    await widget.updateComplete;
    await goOn(widget);
    await reply(widget, 'breathing');
    follow(see(widget, 'a[href="tel:999"]'));
    host.remove();
    for (const [index, events] of heard.entries()) {
      expect(events.length, names[index]).to.be.greaterThan(0);
      expect(events.every((event) => event.bubbles && event.composed)).to.equal(true);
    }
  });

  it('never carry an answer', async () => {
    const said: string[] = [];
    const {dispatchEvent} = EventTarget.prototype;
    replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
      if ('detail' in event) said.push(`${event.type} ${JSON.stringify(event.detail)}`);
      return dispatchEvent.call(this, event);
    });
    const worrying = {
      'time-since-session': '3-to-7-days',
      'pain-trend': 'better',
      'pain-kind': 'sharp tingling',
      'pain-place': 'upper-back elsewhere',
      'skin-signs': 'pus red-spot',
      'personal-risks': 'pregnant weak-immunity',
    };
    const widget = await openWidget();
    await goToOutcome(widget, worrying);
    await press(widget, 'Change an answer');
    await press(widget, 'Change: Numbness, weakness, toilet trouble');
    await reply(widget, 'numbness');
    const codes = Object.values({...dullAche, ...worrying, more: 'numbness'}).flatMap((given) => given.split(' '));
    expect(said.length).to.be.greaterThan(10);
    for (const code of codes) {
      const leaks = said.filter((line) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(line));
      expect(leaks, code).to.deep.equal([]);
    }
  });

  it('do not let the page see that a form was sent', async () => {
    const submits = hear('submit');
    await goToReview(await openWidget());
    expect(submits).to.deep.equal([]);
  });

  it('stay out of the address when something else submits a form', async () => {
    const widget = await openWidget();
    for (const go of [goOn, goToReview]) {
      const submit = new SubmitEvent('submit', {bubbles: true, cancelable: true});
      see(widget, 'form')!.dispatchEvent(submit);
      expect(submit.defaultPrevented).to.equal(true);
      widget.reset();
      await widget.updateComplete;
      await go(widget);
    }
  });
});

describe('acu-error about answers', () => {
  it('names the junk, and not the answers that are known', async () => {
    watchConsole();
    const errors = hear('acu-error');
    const widget = await openWidget();
    widget.answers = {...toAnswers(dullAche), 'pain-kind': ['sharp', 'purple']} as typeof widget.answers;
    await widget.updateComplete;
    expect(errors.map(({detail}) => detail!.code)).to.deep.equal(['ACU-ANSWERS']);
    expect(errors[0]!.detail!.message).to.contain('purple').and.not.to.contain('sharp');
  });
});
