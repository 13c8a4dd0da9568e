import 'acu-aftercare-check/define';
import type {Answers, Level, Settings, StepName} from 'acu-aftercare-check';

const check = document.querySelector('acu-aftercare-check')!;
check.clinicName = 'Millrace Acupuncture';
check.view = 'guidance';
check.headingLevel = 3;
check.answers = {'danger-signs': ['none']};
check.config = {region: 'GB', headingLevel: 3, 'share-reasons': true, phones: [{name: 'Night', number: '12'}]};
check.reset();

export const settings: Settings | undefined = check.config;

export const answers: Answers = check.answers;
export const level: Level | undefined = check.assessment?.level;
export const pages: StepName[] = [];

check.addEventListener('acu-step', ({detail}) => pages.push(detail.step));
document.addEventListener('acu-result', ({detail: {level, reasons = []}}) => console.log(level, reasons.length));
window.addEventListener('acu-error', ({detail}) => console.log(detail.code === 'ACU-CONFIG-VALUE', detail.message));
