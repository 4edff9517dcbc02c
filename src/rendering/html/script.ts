/**
 * The page's behaviour: filters, unpacking what is opened, and opening what a link leads to. A page that is not packed
 * reads in full without it.
 */
export const script = `
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('filters');
  const shown = byId('shown');
  const index = JSON.parse(byId('index').textContent);
  const total = index.reduce((sum, findings) => sum + findings.length, 0);
  const filter = () => Object.fromEntries(new FormData(form));

  const unpacking = new Map();
  const inflate = async (pack) => {
    const bytes = Uint8Array.from(atob(pack.textContent), (sign) => sign.charCodeAt(0));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const template = document.createElement('template');
    template.innerHTML = await new Response(inflated).text();
    for (const node of [...template.content.children]) byId(node.id).replaceWith(node);
    pack.remove();
    applyWithin(filter());
  };
  const unpack = (node) => {
    const id = node.dataset.pack;
    if (!unpacking.has(id)) unpacking.set(id, inflate(byId(id)));
    return unpacking.get(id);
  };
  const unpackIn = (node) => Promise.all([...node.querySelectorAll('[data-pack]')].map(unpack));

  const fits = ([kind, relation, outlets], wanted) => (!wanted.kind || kind === wanted.kind) &&
    (!wanted.relation || relation === wanted.relation) && (!wanted.outlet || outlets.includes(Number(wanted.outlet)));
  const isFiltered = ({ outlet, kind, relation }) => Boolean(outlet || kind || relation);
  const applyWithin = (wanted) => {
    for (const finding of document.querySelectorAll('.finding')) {
      const [incident, at] = finding.id.slice(1).split('-');
      finding.hidden = !fits(index[incident - 1][at - 1], wanted);
    }
    if (!isFiltered(wanted)) return;
    for (const node of document.querySelectorAll('.incident > div > .folded')) node.open = Boolean(node.querySelector('.finding:not([hidden])'));
  };
  const apply = () => {
    const wanted = filter();
    let count = 0;
    let opened = 0;
    for (const [at, findings] of index.entries()) {
      const fitting = findings.filter((finding) => fits(finding, wanted)).length;
      const incident = byId('i' + (at + 1));
      count += fitting;
      incident.hidden = isFiltered(wanted) && fitting === 0;
      if (isFiltered(wanted) && fitting > 0 && opened++ < 5) incident.open = true;
    }
    applyWithin(wanted);
    shown.textContent = count === 0 && isFiltered(wanted) ? shown.dataset.none : count + ' / ' + total + ' ' + shown.dataset.shown;
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('unfold').addEventListener('click', async () => {
    await unpackIn(document);
    for (const node of document.querySelectorAll('details')) node.open = true;
  });

  document.addEventListener('toggle', ({ target }) => { if (target.open) unpackIn(target); }, true);
  const reveal = async () => {
    const { hash } = location;
    const id = hash.slice(1);
    const holder = byId(id.replace(/^q([0-9]+)-.*/, 'i$1').replace(/^m([0-9]+)-.*/, 'r$1'));
    if (holder && holder.tagName === 'DETAILS') await unpackIn(holder);
    const target = id && byId(id);
    if (!target) return;
    if (target.closest('[hidden]')) { form.reset(); apply(); }
    for (let node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    target.focus({ preventScroll: true });
    // What was not laid out yet had its height guessed, so the first jump may miss: jump until the target stays put.
    let last = NaN;
    for (let tries = 0; tries < 20 && location.hash === hash; tries++) {
      target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
      await new Promise(requestAnimationFrame);
      const { top } = target.getBoundingClientRect();
      if (Math.abs(top - last) < 1) break;
      last = top;
    }
  };
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => { for (const node of document.querySelectorAll('.finding details')) node.open = true; });
  apply();
  reveal();
})();
`;
