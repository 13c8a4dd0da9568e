// A colour that somebody chooses is no longer the theme's.
{
  for (const input of document.querySelectorAll('#acu_aftercare_check_look input[type=color]')) {
    input.addEventListener('input', () => {
      input.parentElement.querySelector('input[type=checkbox]').checked = false;
    });
  }
}
