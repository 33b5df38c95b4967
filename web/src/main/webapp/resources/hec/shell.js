/* The shell: drawer menu, search box, menus, dialogs, focus on what is wrong, wide tables, and the end of a session. */
(() => {
  'use strict';
  const body = document.body;
  const byId = id => document.getElementById(id);

  // The drawer menu of a narrow screen.
  const drawer = byId('drawer');
  const openDrawer = open => {
    body.classList.toggle('menu-open', open);
    drawer.setAttribute('aria-expanded', String(open));
    if (open) {
      byId('menu').querySelector('a').focus();
    }
  };
  drawer.addEventListener('click', () => openDrawer(!body.classList.contains('menu-open')));

  // Menus close when the user goes elsewhere.
  document.addEventListener('click', event => {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    if (body.classList.contains('menu-open') && !event.target.closest('#menu, #drawer')) {
      openDrawer(false);
    }
    const close = event.target.closest('.telling .close');
    if (close) {
      close.closest('.telling').remove();
    }
    const opener = event.target.closest('[data-opens]');
    if (opener) {
      const dialog = PF(opener.dataset.opens);
      dialog.jq.find('.told').empty();
      if (opener.dataset.fills) {
        byId(opener.dataset.fills).value = opener.dataset.value;
      }
      dialog.show();
    }
  });
  // PrimeFaces gives a dialog its focus some time later, when the user may already be typing in another field.
  document.addEventListener('DOMContentLoaded', () => {
    if (window.PrimeFaces?.widget.Dialog) {
      PrimeFaces.widget.Dialog.prototype.applyFocus = function () {
        this.content.find(':input:visible:enabled').first().trigger('focus');
      };
    }
  });
  // A file that is empty or too large is refused before it travels: the server would take it for none, or break off in it.
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.dataset.largestMb) {
      const file = field.files[0];
      const isLarge = file && file.size > field.dataset.largestMb * 1024 * 1024;
      const words = isLarge ? field.dataset.tooLarge : file && file.size === 0 ? field.dataset.empty : '';
      field.setCustomValidity(words.replace('…', file ? file.name : ''));
      field.reportValidity();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach(menu => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
      if (body.classList.contains('menu-open')) {
        openDrawer(false);
        drawer.focus();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      byId('search').focus();
      byId('search').select();
    }
  });

  // The search box: quick results while typing, all of them on Enter.
  const box = byId('search');
  const list = byId('found');
  let chosen = -1;
  let asked = 0;
  const showFound = show => {
    list.hidden = !show;
    box.setAttribute('aria-expanded', String(show));
    if (!show) {
      chosen = -1;
      box.removeAttribute('aria-activedescendant');
    }
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = className || '';
    return made;
  };
  const fill = found => {
    list.replaceChildren(...found.map((line, i) => {
      const item = element('li', '');
      item.id = 'found-' + i;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.page = line.page;
      item.append(element('bdi', line.name), element('span', line.number, 'ref'), element('small', line.kind));
      return item;
    }));
    showFound(found.length > 0);
  };
  const choose = index => {
    const items = [...list.children];
    if (!items.length) {
      return;
    }
    chosen = (index + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
    box.setAttribute('aria-activedescendant', items[chosen].id);
  };
  const ask = async () => {
    const mine = ++asked;
    const text = box.value.trim();
    if (text.length < 2) {
      fill([]);
      return;
    }
    const answer = await fetch(body.dataset.base + '/quick-search?q=' + encodeURIComponent(text), { redirect: 'manual' });
    if (answer.ok && mine === asked) {
      fill(await answer.json());
    }
  };
  let waiting;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      window.location.assign(list.children[chosen].dataset.page);
    } else if (event.key === 'Escape') {
      showFound(false);
    }
  });
  box.addEventListener('blur', () => setTimeout(() => showFound(false), 150));
  list.addEventListener('mousedown', event => {
    const item = event.target.closest('li');
    if (item) {
      window.location.assign(item.dataset.page);
    }
  });

  // After an answer of the server: to the first field that is wrong, or else to what it says.
  $(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    if (args && args.validationFailed) {
      const wrong = document.querySelector('[aria-invalid=true]');
      const telling = document.querySelector('.telling');
      if (wrong) {
        wrong.focus();
      } else if (telling) {
        telling.scrollIntoView({ block: 'nearest' });
      }
    }
  });

  // A table that is wider than its card takes the focus, so that the arrow keys scroll it.
  const reachTables = () => document.querySelectorAll('.ui-datatable-tablewrapper').forEach(table => {
    if (table.scrollWidth > table.clientWidth) {
      table.tabIndex = 0;
      table.setAttribute('role', 'region');
      table.setAttribute('aria-label', document.querySelector('h1').textContent.trim());
    } else {
      ['tabindex', 'role', 'aria-label'].forEach(name => table.removeAttribute(name));
    }
  });
  reachTables();
  document.fonts.ready.then(reachTables);
  window.addEventListener('resize', reachTables);
  new MutationObserver(reachTables).observe(body, { childList: true, subtree: true });

  // The session ends when nothing was asked of the server for its time, in whatever tab.
  const SEEN = 'hec.seen';
  const lifeMs = Number(body.dataset.sessionSeconds) * 1000;
  const warnMs = 120000;
  const ending = byId('ending');
  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const tell = (text, ended) => {
    byId('ending-text').textContent = text;
    byId('ending-stay').hidden = ended;
    byId('ending-signin').hidden = !ended;
    if (ending.hidden) {
      ending.hidden = false;
      byId(ended ? 'ending-signin' : 'ending-stay').focus();
    }
  };
  const look = () => {
    const idleMs = Date.now() - Number(localStorage.getItem(SEEN));
    const texts = byId('ending-text').dataset;
    if (idleMs >= lifeMs) {
      tell(texts.ended, true);
    } else if (idleMs >= lifeMs - warnMs) {
      tell(texts.soon, false);
    } else {
      ending.hidden = true;
    }
  };
  byId('ending-signin').href += '?ended=true&from='
    + encodeURIComponent(window.location.pathname.substring(body.dataset.base.length) + window.location.search);
  byId('ending-stay').addEventListener('click', async () => {
    const answer = await fetch(body.dataset.base + '/quick-search?q=', { redirect: 'manual' });
    if (answer.ok) {
      seen();
    }
    look();
  });
  seen();
  $(document).on('pfAjaxComplete', seen);
  if (lifeMs > 0) {
    setInterval(look, 10000);
  }
})();
