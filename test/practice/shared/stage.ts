// RECONSTRUCTION: small things every practice page's script does with its captured templates.

/** A fresh copy of a template's captured markup. Throws when the page has no such template. */
export function copyOf(id: string): DocumentFragment {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`The page carries no template "${id}".`);
  return document.importNode(template.content, true);
}

/** Replaces whole values in every attribute and text below `root`: captured ones by practice ones. */
export function replaceValues(root: Element, values: [from: string, to: string][]): void {
  const replaced = (text: string): string => values.reduce((done, [from, to]) => done.replaceAll(from, to), text);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of element.attributes) {
      const value = replaced(attribute.value);
      // An <a>'s or <img>'s own attributes are no Trusted Types sinks; the captures hold no others.
      if (value !== attribute.value) attribute.value = value;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue !== null) node.nodeValue = replaced(node.nodeValue);
    }
  }
}

/** Creates an element with attributes and text or children. */
export function make(tag: string, attributes: Record<string, string>, ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The data the server put into the page. */
export function practiceData<Data>(): Data {
  return JSON.parse(document.getElementById('practice-data')?.textContent ?? 'null') as Data;
}
