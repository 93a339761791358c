// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_parts.h"

namespace vs::html {

// Step 0 is the still picture, step N the N-th frame. All text that it shows was in the page
// already; it writes text and attributes only. The root's data-step and data-playing tell its
// state.
const std::string_view kScript = R"js(
(function () {
  "use strict";
  var player = document.getElementById("player");
  if (!player) return;
  var root = document.documentElement;
  var at = function (id) { return document.getElementById(id); };
  var images = Array.prototype.slice.call(player.querySelectorAll(".stage img"));
  var last = images.length - 1;
  var dot = at("dot"), slider = at("slider"), play = at("play"), speed = at("speed");
  var caption = at("caption"), count = at("count");
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  var step = 0, playing = false, moved = 0, waited = 0, before = 0, track = [];

  function pointsOf(image) {
    return (image.getAttribute("data-track") || "").split(" ").filter(Boolean).map(function (pair) {
      return pair.split(",").map(Number);
    });
  }
  function picture(which) {
    images.forEach(function (image, i) { image.hidden = i !== which; });
  }
  function show(which) {
    step = Math.max(0, Math.min(last, which));
    moved = waited = 0;
    track = [];
    dot.hidden = true;
    picture(step);
    slider.value = String(step);
    slider.setAttribute("aria-valuetext", step === 0 ? "whole way" : "step " + step + " of " + last);
    count.textContent = step === 0 ? "whole way" : "step " + step + " of " + last;
    caption.textContent = images[step].alt;
    root.dataset.step = String(step);
  }
  function setPlaying(now) {
    playing = now;
    before = 0;
    play.textContent = now ? "\u275A\u275A Pause" : "\u25B6 Play";
    root.dataset.playing = String(now);
    caption.setAttribute("aria-live", now ? "off" : "polite");
    if (now) wait();
  }
  // By the picture's beat; by the clock where nothing is drawn (a tab behind another one).
  function wait() {
    var frame = 0, timer = 0;
    var next = function () {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      tick(window.performance.now());
    };
    frame = window.requestAnimationFrame(next);
    timer = window.setTimeout(next, 80);
  }
  function lengths(points) {
    var all = [0];
    for (var i = 1; i < points.length; ++i)
      all.push(all[i - 1] + Math.hypot(points[i][0] - points[i - 1][0],
        points[i][1] - points[i - 1][1]));
    return all;
  }
  function place(points, share) {
    var along = lengths(points), goal = along[along.length - 1] * share, i = 1;
    while (i < points.length - 1 && along[i] < goal) ++i;
    var piece = along[i] - along[i - 1];
    var part = piece > 0 ? (goal - along[i - 1]) / piece : 1;
    dot.style.left = points[i - 1][0] + (points[i][0] - points[i - 1][0]) * part + "%";
    dot.style.top = points[i - 1][1] + (points[i][1] - points[i - 1][1]) * part + "%";
    dot.hidden = false;
  }
  function tick(now) {
    if (!playing) return;
    var gone = before ? Math.min(100, now - before) * Number(speed.value) : 0;
    before = now;
    if (track.length > 1) {
      moved += gone;
      var share = Math.min(1, moved / 900);
      place(track, share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share));
      if (share === 1) show(step + 1);
    } else {
      waited += gone;
      var patience = step === 0 ? 0 : 700 + 28 * images[step].alt.length;
      if (waited >= patience) {
        if (step === last) { setPlaying(false); return; }
        track = calm.matches ? [] : pointsOf(images[step + 1]);
        moved = 0;
        if (track.length < 2) show(step + 1);
        else if (step === 0) picture(1);
      }
    }
    wait();
  }
  function start() {
    if (step === last) show(0);
    setPlaying(true);
  }
  function go(which) { setPlaying(false); show(which); }

  play.addEventListener("click", function () { if (playing) go(step); else start(); });
  at("first").addEventListener("click", function () { go(0); });
  at("back").addEventListener("click", function () { go(step - 1); });
  at("next").addEventListener("click", function () { go(step + 1); });
  slider.addEventListener("input", function () { go(Number(slider.value)); });
  player.addEventListener("keydown", function (event) {
    if (event.target !== player || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowRight") go(step + 1);
    else if (event.key === "ArrowLeft") go(step - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(last);
    else if (event.key === " ") { if (playing) go(step); else start(); }
    else return;
    event.preventDefault();
  });

  slider.max = String(last);
  at("controls").hidden = false;
  at("steps").open = false;
  caption.hidden = false;
  show(0);
  setPlaying(false);
  if (window.location.hash === "#autoplay") start();
})();
)js";

} // namespace vs::html
