// Puts every time into the visitor's own zone; its title keeps UTC. Without it the page shows UTC and loses nothing.
"use strict";
const here = new Date().getFullYear();
for (const element of document.querySelectorAll("time[datetime]")) {
  const at = new Date(element.dateTime);
  if (Number.isNaN(at.getTime())) continue;
  const parts = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  if (at.getFullYear() !== here) parts.year = "numeric";
  element.textContent = new Intl.DateTimeFormat(document.documentElement.lang, parts).format(at);
}
