'use strict';

// Filters, the reader of articles, and the waterfalls of links. Text is only ever set as text.

document.documentElement.classList.add('js');

document.addEventListener('DOMContentLoaded', () => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /** A new element with a class and children, which are elements or text. */
  const made = (name, className, ...children) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };

  /** Text as it is searched: no case, no accents, one sort of quotes and of spaces. */
  const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

  // Before anything is laid out: how many columns the rows of a long table have.
  for (const table of all('.tall table')) {
    table.style.setProperty('--columns', table.rows[0].cells.length - 1);
  }

  // ---- Filters

  /** What stands for a kind where an article contradicts itself; no fact, and not counted as one. */
  const WITHIN = 'within an article';

  const rows = new Map(all('tr[data-f]').map((row) => [row.dataset.f, row]));
  const facts = all('.fact').map((node) => ({
    node,
    row: rows.get(node.id),
    story: node.closest('.story').id,
    group: node.parentElement,
    verdict: node.dataset.v,
    kind: node.dataset.k,
    sources: node.dataset.a.split(' '),
    words: null,
  }));
  const groups = all('.group').map((node) => ({ node, story: node.closest('.story') }));
  const stories = all('.story').map((node) => ({ node, matrix: node.querySelector('.matrix') }));
  const counted = facts.filter((fact) => fact.kind !== WITHIN).length;
  const verdicts = all('#filters input[name=verdict]');
  const search = byId('search');
  const selects = ['kind', 'source', 'story'].map(byId).filter(Boolean);
  const initial = verdicts.map((box) => box.defaultChecked);

  /** What is searched in a fact, read when the first search asks for it. */
  const words = (fact) => {
    fact.words ??= folded([fact.node.id, ...all('h4, .reason, .from a, blockquote, .best b', fact.node)
      .map((node) => node.textContent)].join('\n'));
    return fact.words;
  };

  const chosen = (id) => byId(id)?.value ?? '';

  const fits = (fact, wanted) => wanted.verdicts.has(fact.verdict)
    && (!wanted.kind || fact.kind === wanted.kind)
    && (!wanted.source || fact.sources.includes(wanted.source))
    && (!wanted.story || fact.story === wanted.story)
    && wanted.terms.every((term) => words(fact).includes(term));

  const filter = () => {
    const wanted = {
      verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
      kind: chosen('kind'),
      source: chosen('source'),
      story: chosen('story'),
      terms: folded(search.value).split(' ').filter(Boolean),
    };
    const told = new Set();
    let shown = 0;
    let within = 0;
    for (const fact of facts) {
      const fit = fits(fact, wanted);
      if (fact.node.hidden === fit) {
        fact.node.hidden = !fit;
        if (fact.row) fact.row.hidden = !fit;
      }
      if (fit) {
        if (fact.kind === WITHIN) within += 1;
        else shown += 1;
        told.add(fact.group);
      }
    }
    const some = new Set();
    for (const { node, story } of groups) {
      node.hidden = !told.has(node);
      if (!node.hidden) some.add(story);
    }
    for (const { node, matrix } of stories) {
      node.hidden = !some.has(node) && node.querySelector('.fact') !== null;
      if (matrix) matrix.hidden = !matrix.querySelector('tbody tr:not([hidden])');
    }
    const number = (n) => n.toLocaleString('en');
    byId('count').textContent = shown === counted
      ? `all ${number(shown)} facts shown` : `${number(shown)} of ${number(counted)} facts shown`;
    byId('nothing').hidden = shown + within > 0;
  };

  const clear = (everything) => {
    verdicts.forEach((box, n) => { box.checked = everything || initial[n]; });
    selects.forEach((select) => { select.value = ''; });
    search.value = '';
    filter();
  };

  if (facts.length) {
    byId('filters').addEventListener('input', filter);
    byId('filters').addEventListener('change', filter);
    search.addEventListener('focus', () => facts.forEach(words), { once: true });
    byId('reset').addEventListener('click', () => clear(false));
    byId('again').addEventListener('click', () => { clear(true); search.focus(); });
    filter();
  } else {
    verdicts.forEach((box) => { box.disabled = true; });
  }

  // ---- The reader: an article beside the facts, or over them where there is no room

  const reader = byId('reader');
  const page = byId('page');
  const narrow = matchMedia('(max-width: 68rem)');
  let opener = null;

  const cover = () => {
    const over = narrow.matches && reader?.classList.contains('open');
    page.inert = Boolean(over);
    document.documentElement.classList.toggle('covered', Boolean(over));
  };

  /** Change the layout and keep a link where it is on the screen. */
  const steady = (link, change) => {
    const before = link?.getBoundingClientRect().top;
    change();
    if (link && !narrow.matches) scrollBy(0, link.getBoundingClientRect().top - before);
  };

  const open = (article) => {
    all('.text', reader).forEach((text) => text.classList.toggle('current', text === article));
    byId('reading').textContent = article.dataset.name;
    steady(opener, () => {
      reader.classList.add('open');
      document.documentElement.classList.add('reading');
    });
    cover();
  };

  const close = () => {
    steady(opener, () => {
      reader.classList.remove('open');
      document.documentElement.classList.remove('reading');
    });
    cover();
    opener?.focus({ preventScroll: !narrow.matches });
    opener = null;
  };

  const mark = (id) => {
    all('.on', reader).forEach((node) => node.classList.remove('on'));
    if (!id) return;
    const nodes = [byId(id), ...all(`[data-of="${CSS.escape(id)}"]`, reader)];
    nodes.forEach((node) => node.classList.add('on'));
  };

  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const see = (node, block) => {
    if (!node.hasAttribute('href')) node.tabIndex = -1;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block, behavior: still.matches ? 'instant' : 'auto' });
  };

  /** Show what an address in the page names: a claim in its article, an article, a fact. */
  const go = (id) => {
    const node = id && byId(id);
    if (!node) return;
    const article = node.closest('.text');
    if (article) {
      open(article);
      mark(id === article.id ? '' : id);
      const fact = node.hash && byId(node.hash.slice(1));
      if (fact && !opener) fact.scrollIntoView();
      see(node, node === article ? 'start' : 'center');
    } else if (node.matches('.fact, .story')) {
      if (narrow.matches && reader) close();
      if (node.hidden) clear(true);
      see(node, 'start');
    }
  };

  if (reader) {
    byId('close').addEventListener('click', close);
    narrow.addEventListener('change', cover);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && reader.classList.contains('open')) close();
    });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    if (reader && !reader.contains(link) && byId(link.hash.slice(1))?.closest('.text')) opener = link;
    // At once, also for the address that the page is at; the change of address finds it done.
    go(link.hash.slice(1));
  });
  addEventListener('hashchange', () => go(decodeURIComponent(location.hash.slice(1))));
  go(decodeURIComponent(location.hash.slice(1)));

  // ---- Why claims stand together: the running sum of a link's weights, as a waterfall

  const data = JSON.parse(byId('links').textContent);
  const bits = (hundredths) => `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`;
  const sum = (evidence) => evidence.reduce((total, [, weight]) => total + weight, 0);

  const bar = (from, to, low, high) => {
    const span = made('span', to < from ? 'down' : 'up');
    const scale = 100 / Math.max(high - low, 1);
    span.style.left = `${(Math.min(from, to) - low) * scale}%`;
    span.style.width = `${Math.abs(to - from) * scale}%`;
    return span;
  };

  const line = (feature, weight, drawn, detail) => {
    const name = made('th', '', feature);
    name.scope = 'row';
    const chart = made('td', 'chart', drawn);
    return made('tr', '', name, made('td', 'n', bits(weight)), chart, made('td', 'detail', detail));
  };

  const waterfall = ([one, other, evidence]) => {
    let at = 0;
    const ends = evidence.map(([, weight]) => (at += weight));
    const low = Math.min(0, ...ends);
    const high = Math.max(0, ...ends);
    const body = made('tbody', '', ...evidence.map(([feature, weight, detail], n) => line(
      feature, weight, bar(ends[n] - weight, ends[n], low, high), detail,
    )));
    const total = line('sum', at, bar(0, at, low, high), '');
    total.className = 'sum';
    body.append(total);
    const heads = ['Compared', 'Bits', 'Running sum', 'What was found'].map((text) => {
      const head = made('th', '', text);
      head.scope = 'col';
      return head;
    });
    const caption = made('caption', '', ...[one, other].flatMap((id, n) => {
      const [place, value] = data.claims[id];
      return [n ? ' with ' : '', made('b', '', value), ` (${place})`];
    }));
    return made('table', 'link', caption, made('thead', '', made('tr', '', ...heads)), body);
  };

  document.addEventListener('toggle', (event) => {
    const details = event.target;
    if (!details.matches?.('.why') || !details.open || details.dataset.drawn) return;
    details.dataset.drawn = 'yes';
    const links = [...data.facts[details.closest('.fact').id]]
      .sort((one, other) => sum(one[2]) - sum(other[2]));
    const wide = made('div', 'wide', ...links.map(waterfall));
    wide.tabIndex = 0;
    wide.role = 'group';
    wide.ariaLabel = 'Weights of the links';
    details.querySelector('.plain').replaceWith(
      made('p', 'plain', 'Each comparison adds or takes bits; one more bit doubles the odds that '
        + 'the two claims answer the same question. The weakest link comes first.'),
      wide,
    );
  }, true);
});
