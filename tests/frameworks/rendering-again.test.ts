// Pages of real frameworks that keep the answers or the settings in their state, and render again while a check goes on.
import {expect} from '@open-wc/testing';
import {
  goOn,
  goToOutcome,
  goToQuestion,
  hear,
  levelShown,
  press,
  questionShown,
  readText,
  readTitle,
  replace,
  reply,
  undoAfterTest,
  watchConsole,
  type Widget,
} from '../driver.js';

type Given = Readonly<Record<string, readonly string[]>>;

/** What an app is told, and tells. Each call makes objects of its own, as templates do. */
interface Page {
  readonly answers: () => Given;
  readonly config: () => Readonly<Record<string, unknown>>;
}

interface App {
  readonly widget: Widget;
  /** What the page heard of the answers at each step. */
  readonly heard: Given[];
  /** Renders the page again, and waits until the widget has settled. */
  readonly renderAgain: () => Promise<void>;
}

async function open(framework: string, page: Partial<Page> & {readonly late?: true}): Promise<App> {
  const place = document.createElement('div');
  document.body.append(place);
  const heard: Given[] = [];
  let rendered = 0;
  const {mount} = (await import(`/framework-apps/${framework}.js`)) as {
    mount: (place: Element, page: object) => {renderAgain: () => unknown; unmount: () => void};
  };
  const app = mount(place, {
    answers: () => (page.late ? (heard[heard.length - 2] ?? {}) : {}),
    config: () => ({region: 'GB'}),
    ...page,
    hears: (answers: Given) => heard.push(answers),
    renders: () => (rendered += 1),
  });
  undoAfterTest(() => {
    app.unmount();
    place.remove();
  });
  const widget = place.querySelector('acu-aftercare-check')!;
  await widget.updateComplete;
  const renderAgain = async () => {
    const before = rendered;
    await app.renderAgain();
    expect(rendered).to.be.greaterThan(before);
    await widget.updateComplete;
  };
  return {widget, heard, renderAgain};
}

for (const framework of ['react', 'preact', 'vue', 'svelte']) {
  describe(`a page of ${framework}`, () => {
    it('shows the step that its answers call for', async () => {
      const {widget} = await open(framework, {answers: () => ({'danger-signs': ['none']})});
      expect(questionShown(widget)).to.equal('nerve-signs');
    });

    it('leaves an emergency on the screen when it sets the same answers with each rendering', async () => {
      const {widget, heard, renderAgain} = await open(framework, {answers: () => ({'danger-signs': ['none']})});
      await reply(widget, 'weakness');
      await renderAgain();
      await renderAgain();
      expect(heard.length).to.be.greaterThan(0);
      expect(levelShown(widget)).to.equal('emergency');
      expect(widget.answers).to.deep.equal({'danger-signs': ['none'], 'nerve-signs': ['weakness']});
    });

    it('takes nothing away when it sets what it heard, a step late', async () => {
      const {widget, heard, renderAgain} = await open(framework, {late: true});
      await goToQuestion(widget, 'pain-trend');
      await renderAgain();
      expect(questionShown(widget)).to.equal('pain-trend');
      await press(widget, 'Back');
      await renderAgain();
      await reply(widget, '3-to-7-days');
      await renderAgain();
      expect(questionShown(widget)).to.equal('pain-trend');
      expect(widget.answers['time-since-session']).to.deep.equal(['3-to-7-days']);
      await reply(widget, 'worse');
      await renderAgain();
      expect(widget.answers['pain-trend']).to.deep.equal(['worse']);
      expect(heard.length).to.be.greaterThan(5);
    });

    it('shows the start, and goes on from there, where it has no answers', async () => {
      const {widget, renderAgain} = await open(framework, {answers: () => ({})});
      expect(readTitle(widget)).to.equal('More pain after acupuncture?');
      await goOn(widget);
      await renderAgain();
      expect(questionShown(widget)).to.equal('danger-signs');
      await reply(widget, 'breathing');
      await renderAgain();
      expect(levelShown(widget)).to.equal('emergency');
    });

    it('starts over when it sets no answers after it had some', async () => {
      let answers: Given = {'danger-signs': ['none']};
      const {widget, renderAgain} = await open(framework, {answers: () => ({...answers})});
      await reply(widget, 'none');
      answers = {};
      await renderAgain();
      expect(readTitle(widget)).to.equal('More pain after acupuncture?');
      expect(widget.answers).to.deep.equal({});
    });

    it('stays at the start after reset(), whatever it sets again', async () => {
      const {widget, renderAgain} = await open(framework, {answers: () => ({'danger-signs': ['none']})});
      widget.reset();
      await widget.updateComplete;
      await renderAgain();
      expect(readTitle(widget)).to.equal('More pain after acupuncture?');
    });

    it('gives all settings as one object, and changes nothing with an equal one', async () => {
      const errors = watchConsole();
      let region = 'GB';
      const {widget, renderAgain} = await open(framework, {
        config: () => ({
          region,
          clinicPhone: '+44 20 7946 0123',
          phones: [{name: 'Night line', number: '+44 20 7946 0199'}],
        }),
      });
      expect(readText(widget)).to.contain('Call 999');
      expect(readText(widget)).to.contain('Night line');
      let updates = 0;
      const {requestUpdate} = widget;
      replace(widget, 'requestUpdate', (...change: Parameters<typeof requestUpdate>) => {
        updates += 1;
        requestUpdate.apply(widget, change);
      });
      await renderAgain();
      expect(updates).to.equal(0);
      region = 'ES';
      await renderAgain();
      expect(updates).to.be.greaterThan(0);
      expect(readText(widget)).to.contain('Call 112');
      expect(errors).to.deep.equal([]);
    });

    it('keeps the outcome and its events, one for each step', async () => {
      const {widget, renderAgain} = await open(framework, {late: true});
      const results = hear('acu-result');
      await goToOutcome(widget, {'pain-kind': 'electric'});
      await renderAgain();
      await renderAgain();
      expect(levelShown(widget)).to.equal('contact-practitioner');
      expect(results).to.have.length(1);
    });
  });
}
