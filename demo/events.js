// Shows the events of the widgets on this page. It is loaded before the widget, so that it misses none.
const log = document.getElementById('log');

for (const name of ['acu-ready', 'acu-step', 'acu-result', 'acu-contact', 'acu-error']) {
  document.addEventListener(name, ({detail}) => {
    const code = document.createElement('code');
    code.textContent = detail === null ? name : `${name} ${JSON.stringify(detail)}`;
    const line = document.createElement('li');
    line.append(code);
    log.append(line);
    log.parentElement.scrollTop = log.parentElement.scrollHeight;
  });
}
