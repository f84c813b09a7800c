// Texts that were made to break out of where they are shown: a public list from its npm package, and markup of our own.
import { createRequire } from "node:module";

/** The Big List of Naughty Strings, as its package has it. */
export const naughty = createRequire(import.meta.url)("big-list-of-naughty-strings");

/** What runs if it is ever read as HTML or followed as a link; each sets the same mark. */
const MARK = "window.__ran=1";

/** Markup that runs, in every pair of a way out of a text and a way to run. */
export const markup = ["", '">', "'>", "</title>", "</textarea>", "</script>", "-->", "]]>", "</svg>", "\u0000", "&#34;&#62;"].flatMap((out) =>
  [
    `<script>${MARK}</script>`,
    `<img src=x onerror=${MARK}>`,
    `<svg onload=${MARK}>`,
    `<iframe srcdoc="<script>parent.__ran=1</script>">`,
    `<details open ontoggle=${MARK}>`,
    `<math><mi xlink:href="javascript:${MARK}">`,
    `<input autofocus onfocus=${MARK}>`,
    `<a href="javascript:${MARK}">x`,
    `<object data="javascript:${MARK}">`,
    `<style>*{background:url(//x.example)}`,
    `<base href=//x.example>`,
    `<meta http-equiv=refresh content="0;//x.example">`,
    `<template><b id=__ran>`,
    `<form id=__ran><input name=x>`,
    `<noscript><p title="</noscript><img src=x onerror=${MARK}>">`,
    `{{constructor.constructor('${MARK}')()}}`,
    `\${${MARK}}`,
    `javascript:${MARK}`,
  ].map((text) => out + text),
);

/** All of them. */
export const payloads = [...naughty, ...markup];

/** As much of a text as a name of the plan may have; a half of a pair that stands alone is no text. */
export const asName = (text) => [...text.toWellFormed()].slice(0, 80).join("");

/** Counts in a page what must not happen; to be run before the page's own scripts. */
export function watch() {
  window.__called = 0;
  for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = () => void (window.__called += 1);
}

/** What a page is made of: names of elements, attributes that run or load, what was called. Texts do not change it. */
export function made() {
  const all = [...document.querySelectorAll("*")];
  const runs = all.flatMap((each) =>
    [...each.attributes].filter(({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(value) && /^(href|src|action|data)$/i.test(name)).map(({ name }) => `${each.localName} ${name}`),
  );
  // A form or element by this id would be a global of the page.
  const ran = "__ran" in window ? ["ran"] : [];
  return {
    scripts: document.scripts.length,
    names: [...new Set(all.map((each) => each.localName))].sort(),
    bad: [...runs, ...ran, ...all.filter((each) => /^(iframe|object|embed|base|img|math|template|marquee|frame|audio|video)$/.test(each.localName)).map((each) => each.localName)],
    called: window.__called,
  };
}
