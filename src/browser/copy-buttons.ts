/**
 * Puts a button on each example, makes each name of a code a button, and lets the mark beside a
 * heading copy its address. Each says that it copied, to the eye and to a screen reader.
 * @param words of the page: `copy` for the buttons, `copied` for what they say
 */
export function addCopyButtons({ copy = '', copied = '' }: DOMStringMap): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  document.body.append(status);

  const copyText = async (text: string, control: HTMLElement) => {
    await navigator.clipboard.writeText(text);
    control.classList.add('is-copied');
    status.textContent = `${copied}: ${text}`;
    window.setTimeout(() => {
      control.classList.remove('is-copied');
    }, 2000);
  };
  const makeButton = (text: string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['done'] = copied;
    button.addEventListener('click', () => void copyText(text, button));
    return button;
  };

  for (const name of document.querySelectorAll<HTMLElement>('[data-copy-name]')) {
    const button = makeButton(name.textContent);
    button.className = 'copy';
    name.replaceWith(button);
    button.append(name);
  }
  for (const example of document.querySelectorAll('pre')) {
    const frame = document.createElement('div');
    const button = makeButton(example.textContent.trimEnd());
    frame.className = 'copyable';
    button.className = 'copy-example';
    button.textContent = copy;
    example.replaceWith(frame);
    frame.append(example, button);
  }
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a:empty');
    if (!link) return;
    link.dataset['done'] = copied;
    void copyText(link.href, link);
  });
}
