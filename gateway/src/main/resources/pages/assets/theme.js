const dark = matchMedia('(prefers-color-scheme: dark)');

function show(theme) {
  document.documentElement.dataset.theme = theme;
}

function chosen() {
  return localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light');
}

show(chosen());
dark.addEventListener('change', () => show(chosen()));
document.getElementById('theme')?.addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', next);
  show(next);
});
