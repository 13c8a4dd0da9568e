// Imitates a template that swaps pages without loading them: the page comes as text, and a script inside it never runs.
document.querySelector('#imitation').innerHTML = document.querySelector('#next-page').innerHTML;
