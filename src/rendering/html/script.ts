/** The page's behaviour: filters, and opening what a link leads to. The page reads in full without it. */
export const script = `
(() => {
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const findings = [...document.querySelectorAll('.finding')];
  const incidents = [...document.querySelectorAll('.incident')];
  const apply = () => {
    const { outlet, kind, relation } = Object.fromEntries(new FormData(form));
    let count = 0;
    for (const finding of findings) {
      const fits = (!kind || finding.dataset.kind === kind) && (!relation || finding.dataset.relation === relation) &&
        (!outlet || finding.dataset.outlets.includes(' ' + outlet + ' '));
      finding.hidden = !fits;
      if (fits) count++;
    }
    const filtered = outlet || kind || relation;
    for (const incident of incidents) incident.hidden = Boolean(filtered) && !incident.querySelector('.finding:not([hidden])');
    if (filtered) for (const node of document.querySelectorAll('.agreed')) node.open = Boolean(node.querySelector('.finding:not([hidden])'));
    shown.textContent = count === 0 && filtered ? shown.dataset.none : count + ' / ' + findings.length + ' ' + shown.dataset.shown;
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest('[hidden]')) { form.reset(); setTimeout(reveal, 10); return; }
    for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => { for (const node of document.querySelectorAll('.finding details')) node.open = true; });
  apply();
  reveal();
})();
`;
