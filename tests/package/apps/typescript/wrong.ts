import 'acu-aftercare-check/define';

const check = document.querySelector('acu-aftercare-check')!;
check.view = 'everything';
check.answers = {'danger-signs': ['nonsense']};
check.addEventListener('acu-step', ({detail}) => console.log(detail.stepp));
