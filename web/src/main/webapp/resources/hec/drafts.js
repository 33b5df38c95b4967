/* What is typed into a form is kept in this tab until it is saved: it survives the end of a session. */
(() => {
  'use strict';
  const body = document.body;
  const PREFIX = 'hec.draft.';
  const mine = PREFIX + body.dataset.user + '.';
  const place = window.location.pathname + window.location.search;
  const key = form => mine + place + '#' + form.id;
  const forms = () => document.querySelectorAll('form.hec-form');
  const changed = new Set();
  let leaving = false;

  const isKept = field => field.name && !['password', 'file', 'submit', 'button'].includes(field.type)
    && !field.name.startsWith('jakarta.faces.') && !field.name.endsWith('_SUBMIT');
  const fieldsOf = form => [...form.elements].filter(field => isKept(field) && field.name !== form.id);

  const keep = form => {
    const values = fieldsOf(form).map(field =>
      [field.name, field.value, ['checkbox', 'radio'].includes(field.type) ? field.checked : null]);
    sessionStorage.setItem(key(form), JSON.stringify(values));
  };
  // A choice from a list that was searched is told by no event of the browser, so all is kept again before it is needed.
  const keepAll = () => changed.forEach(id => {
    const form = document.getElementById(id);
    if (form) {
      keep(form);
    }
  });
  const drop = form => {
    changed.delete(form.id);
    sessionStorage.removeItem(key(form));
  };
  const restore = form => {
    const kept = sessionStorage.getItem(key(form));
    if (!kept) {
      return false;
    }
    const fields = fieldsOf(form);
    JSON.parse(kept).forEach(([name, value, checked]) => {
      const field = fields.find(one => one.name === name && (checked === null || one.value === value));
      if (field && checked !== null) {
        field.checked = checked;
      } else if (field) {
        field.value = value;
      }
    });
    changed.add(form.id);
    return true;
  };
  const mustRestore = () => document.cookie.split('; ').includes('hec-restore=1');
  const say = text => {
    const note = document.createElement('p');
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.textContent = text;
    document.getElementById('page').prepend(note);
  };

  // Nobody else who signs in to this tab sees what was typed here.
  Object.keys(sessionStorage)
    .filter(name => name.startsWith(PREFIX) && !name.startsWith(mine))
    .forEach(name => sessionStorage.removeItem(name));

  if (mustRestore() || sessionStorage.getItem('hec.ended')) {
    const restored = [...forms()].filter(restore).length > 0;
    if (restored) {
      say(body.dataset.restored);
      sessionStorage.removeItem('hec.ended');
      document.cookie = 'hec-restore=; path=/; max-age=0';
    }
  } else {
    forms().forEach(drop);
  }

  document.addEventListener('input', event => {
    const form = event.target.closest('form.hec-form');
    if (form && isKept(event.target)) {
      changed.add(form.id);
      keep(form);
    }
  });
  document.addEventListener('click', event => {
    if (event.target.closest('#ending-signin')) {
      keepAll();
      leaving = true;
      sessionStorage.setItem('hec.ended', '1');
    }
    const cancel = event.target.closest('[data-drops-draft]');
    if (cancel) {
      drop(cancel.closest('form'));
    }
  });

  // While an answer is awaited the page may move on; if it was refused, what was typed is still unsaved.
  $(document).on('pfAjaxSend', () => {
    keepAll();
    leaving = true;
  });
  $(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    const source = settings && settings.source && document.getElementById(settings.source.id || settings.source);
    const form = source && source.closest('form.hec-form');
    const isSave = form && (source.type === 'submit' || source.type === 'button');
    const wasRefused = (args && args.validationFailed) || mustRestore() || !xhr || xhr.status !== 200;
    if (isSave && !wasRefused) {
      drop(form);
    }
    leaving = mustRestore() || (!wasRefused && isSave);
  });
  window.addEventListener('beforeunload', event => {
    if (changed.size > 0 && !leaving) {
      event.preventDefault();
    }
  });
})();
