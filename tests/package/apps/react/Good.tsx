import type {} from 'acu-aftercare-check/react';
import {useRef} from 'react';
import type {AcuAftercareCheck} from 'acu-aftercare-check';

export function Good({view}: {view?: 'full' | 'check' | 'guidance' | undefined}) {
  const check = useRef<AcuAftercareCheck>(null);
  return (
    <acu-aftercare-check
      ref={check}
      className="aftercare"
      lang="es"
      clinic-name="Millrace Acupuncture"
      view={view}
      heading-level={3}
      share-reasons
      answers={{'danger-signs': ['none']}}
      config={{region: 'GB', headingLevel: 3, 'share-reasons': true, phones: [{name: 'Night', number: '12'}]}}
      onacu-step={(event) => console.log(event.detail.step, check.current?.assessment?.level)}
      onClick={() => check.current?.reset()}
    >
      <a href="tel:+442079460123">Call us</a>
    </acu-aftercare-check>
  );
}
