/** Makes each name of a code a button that copies it, and says so. */
for (const section of document.querySelectorAll<HTMLElement>('[data-copied]')) {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  section.append(status);
  for (const name of section.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    const copied = section.dataset['copied'] ?? '';
    const text = name.textContent;
    button.type = 'button';
    button.className = 'copy';
    button.dataset['done'] = copied;
    name.replaceWith(button);
    button.append(name);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.classList.add('is-copied');
        status.textContent = `${copied}: ${text}`;
        window.setTimeout(() => {
          button.classList.remove('is-copied');
        }, 2000);
      });
    });
  }
}
