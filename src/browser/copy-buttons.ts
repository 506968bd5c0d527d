/**
 * Puts a button on each example and a mark beside each heading, which copies its address, makes each
 * name of a code and the line to cite a page by a button, and lets the link to a page's Markdown copy
 * that.
 * Each says that it copied, to the eye and to a screen reader.
 * @param words of the page: `copy` for the buttons, `copied` for what they say
 */
export function addCopyButtons({ copy = '', copied = '' }: DOMStringMap): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  document.body.append(status);

  const copyText = async (text: string, control: HTMLElement, name = text) => {
    await navigator.clipboard.writeText(text);
    control.classList.add('is-copied');
    status.textContent = `${copied}: ${name}`;
    window.setTimeout(() => {
      control.classList.remove('is-copied');
    }, 2000);
  };
  /** Copies what a link leads to; goes there where that cannot be had or copied. */
  const copyFile = async (link: HTMLAnchorElement) => {
    try {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(response.statusText);
      await copyText(await response.text(), link, link.textContent);
    } catch {
      location.assign(link.href);
    }
  };
  const makeButton = (text: string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['done'] = copied;
    button.addEventListener('click', () => void copyText(text, button));
    return button;
  };

  for (const name of document.querySelectorAll<HTMLElement>('.names dd > code')) {
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
  for (const line of document.querySelectorAll<HTMLElement>('.actions p')) {
    const button = makeButton(line.textContent);
    button.className = 'copy';
    line.replaceWith(button);
    button.append(line.textContent);
  }
  for (const heading of document.querySelectorAll('.article :is(h2, h3)[id]')) {
    const mark = document.createElement('a');
    mark.className = 'heading-mark';
    mark.href = `#${heading.id}`;
    mark.setAttribute('aria-labelledby', heading.id);
    mark.dataset['done'] = copied;
    mark.addEventListener('click', () => void copyText(mark.href, mark));
    heading.append(mark);
  }
  addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const file = target.closest<HTMLAnchorElement>('a[data-copies]');
    if (file) {
      event.preventDefault();
      file.dataset['done'] = copied;
      void copyFile(file);
    }
  });
}
