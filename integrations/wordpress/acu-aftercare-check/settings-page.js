{
  const byName = (name) => document.getElementById(`acu_aftercare_check_${name}`);

  // The number that patients will be told to call, before it is saved. What cannot be used changes nothing.
  const [region, own, shown] = ['region', 'emergency-number', 'number'].map(byName);
  const isNumber = new RegExp(`^(?:${shown.dataset.pattern})$`, 'u');
  const showNumber = () => {
    const written = own.value.trim();
    const used = written === '' || isNumber.test(written) ? written : shown.dataset.own;
    shown.textContent = used ? shown.dataset.yours.replace('%s', used) : region.selectedOptions[0].dataset.number;
  };
  region.addEventListener('change', showNumber);
  own.addEventListener('input', showNumber);
  // Browsers fill in again what was there before a page was loaded anew.
  showNumber();

  // A colour that somebody chooses is no longer the theme's.
  for (const input of document.querySelectorAll('#acu_aftercare_check_look input[type=color]')) {
    input.addEventListener('input', () => {
      input.parentElement.querySelector('input[type=checkbox]').checked = false;
    });
  }
}
