/* While a person or an organisation is written down: who may be in the directory already. */
(() => {
  'use strict';
  const PARTS = ['Given', 'Father', 'Grandfather', 'Family'];
  const OTHERS = ['birthDate', 'birthYear', 'sex', 'phone', 'email', 'otherEmail', 'governorate'];
  const base = document.body.dataset.base;
  let asked = '';

  const value = (form, name) => {
    const field = form.querySelector(`[id$=":${name}"]`);
    return field && field.value ? field.value.trim() : '';
  };
  const name = (form, script) => PARTS.map(part => value(form, script + part)).filter(Boolean).join(' ')
    || value(form, script) || value(form, `name${script.charAt(0).toUpperCase()}${script.slice(1)}`);

  const question = (form, place) => {
    const query = new URLSearchParams({ kind: place.dataset.likely, except: place.dataset.except || '' });
    ['latin', 'arabic'].forEach(script => query.set(script, name(form, script)));
    OTHERS.forEach(field => query.set(field, value(form, field)));
    return query;
  };

  const line = found => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const isolated = document.createElement('bdi');
    isolated.textContent = found.name;
    link.href = found.page;
    link.target = '_blank';
    link.rel = 'noopener';
    link.append(isolated);
    const number = document.createElement('span');
    number.className = 'ref';
    number.textContent = found.number;
    const percent = document.createElement('strong');
    percent.textContent = found.percent;
    const reasons = document.createElement('small');
    reasons.textContent = found.reasons.join(' · ');
    item.append(link, ' ', number, ' ', percent, ' ', reasons);
    return item;
  };

  const ask = async form => {
    const place = form.querySelector('[data-likely]');
    const query = question(form, place);
    if (String(query) === asked || !(query.get('latin') || query.get('arabic'))) {
      return;
    }
    asked = String(query);
    const answer = await fetch(`${base}/likely-duplicates?${query}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok || String(query) !== asked) {
      return;
    }
    const found = await answer.json();
    const box = place.querySelector('.likely-box');
    if (!box) {
      return; // the form was drawn anew meanwhile
    }
    box.querySelector('ul').replaceChildren(...found.map(line));
    box.hidden = found.length === 0;
  };

  document.addEventListener('focusout', event => {
    const form = event.target.form;
    if (form && form.querySelector('[data-likely]')) {
      ask(form);
    }
  });
})();
