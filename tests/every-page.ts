import {
  dullAche,
  goOn,
  see,
  seeAll,
  setAnswers,
  showOutcome,
  undoAfterTest,
  unfoldAll,
  type Codes,
  type Widget,
} from './driver.js';

/** A page of the widget, and how to get there from a new one. */
export interface WidgetPage {
  readonly name: string;
  readonly attributes?: string;
  readonly open: (widget: Widget) => Promise<void>;
}

const question = (id: string): WidgetPage => ({
  name: `the question ${id}`,
  open: async (widget) => {
    const before = Object.entries(dullAche).slice(0, Object.keys(dullAche).indexOf(id));
    await setAnswers(widget, Object.fromEntries(before));
  },
});

const outcome = (level: string, changes: Codes): WidgetPage => ({
  name: `the outcome ${level}`,
  open: (widget) => showOutcome(widget, changes),
});

/** The buttons under an outcome: change an answer, start a new check. */
async function pressUnderOutcome(widget: Widget, index: number): Promise<void> {
  seeAll(widget, '.ways-on button')[index]!.click();
  await widget.updateComplete;
}

const electric = outcome('contact-practitioner', {'pain-kind': 'electric', 'skin-signs': 'red-spot'});

export const everyPage: readonly WidgetPage[] = [
  {name: 'the start', open: () => Promise.resolve()},
  {
    name: 'under 18',
    open: async (widget) => {
      see(widget, 'form button[type="button"]')!.click();
      await widget.updateComplete;
    },
  },
  ...Object.keys(dullAche).map(question),
  {
    name: 'a question without an answer',
    open: async (widget) => {
      await goOn(widget);
      await goOn(widget);
    },
  },
  {name: 'the review', open: (widget) => setAnswers(widget, {...dullAche, 'skin-signs': 'itchy-rash rash-elsewhere'})},
  {name: 'the interruption', open: (widget) => setAnswers(widget, {'nerve-signs': 'saddle-numbness weakness'})},
  {
    name: 'the interruption with everything unfolded',
    open: async (widget) => {
      await setAnswers(widget, {'danger-signs': 'breathing not-sure'});
      await unfoldAll(widget);
    },
  },
  outcome('self-care', {}),
  outcome('keep-watching', {'pain-kind': 'cramp', 'pain-place': 'elsewhere'}),
  outcome('contact-practitioner', {'pain-kind': 'electric', 'skin-signs': 'red-spot'}),
  outcome('medical-help-today', {'personal-risks': 'pregnancy-warning', 'skin-signs': 'needle-left-in not-sure'}),
  {
    name: 'an outcome with everything unfolded',
    open: async (widget) => {
      await electric.open(widget);
      await unfoldAll(widget);
    },
  },
  {
    name: 'the outcome of a second check',
    open: async (widget) => {
      await electric.open(widget);
      await pressUnderOutcome(widget, 1);
      await outcome('keep-watching', {'pain-kind': 'cramp', 'pain-trend': 'better'}).open(widget);
    },
  },
  {
    name: 'the start after a check',
    open: async (widget) => {
      await electric.open(widget);
      await unfoldAll(widget);
      undoAfterTest(() => {
        localStorage.removeItem('acu-aftercare-check');
      });
      // The one button that remembers the answers, whatever the language.
      see(widget, '.remember button')!.click();
      await widget.updateComplete;
      widget.reset();
      await widget.updateComplete;
    },
  },
  {name: 'the guidance', attributes: 'view="guidance"', open: () => Promise.resolve()},
];

/** A clinic that has said all there is to say. */
export const fullClinic = {
  attributes:
    'region="GB" clinic-name="Millrace Acupuncture" clinic-phone="+44 20 7946 0123" clinic-email="a-rather-long-name-of-a-desk@clinic.example" booking-url="https://clinic.example/book"',
  children: `<script type="application/json">{
    "phones": [{"name": "Night line", "number": "+44 20 7946 0999"}],
    "contacts": [{"name": "Text us", "url": "sms:+442079460123"}],
    "opening-hours": [{"days": ["mon", "tue", "wed", "thu", "fri"], "opens": "09:00", "closes": "18:00"}]
  }</script>`,
};
