// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_parts.h"

#include "core/base/base64.h"
#include "core/base/text.h"
#include "core/report/plain_text.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace vs::html {

namespace {

struct ViewBox
{
    double x = 0, y = 0, width = 0, height = 0;
};

std::optional<ViewBox> viewBoxOf(std::string_view svg)
{
    constexpr std::string_view kName = "viewBox=\"";
    const std::size_t at = svg.find(kName);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = svg.substr(at + kName.size());
    rest = rest.substr(0, rest.find('"'));
    ViewBox box;
    for (double* const number : {&box.x, &box.y, &box.width, &box.height}) {
        while (!rest.empty() && (rest.front() == ' ' || rest.front() == ','))
            rest.remove_prefix(1);
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), *number);
        if (read.ec != std::errc{})
            return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    }
    const bool good =
        box.width > 0 && box.height > 0 && std::isfinite(box.width) && std::isfinite(box.height);
    return good ? std::optional(box) : std::nullopt;
}

std::string percent(double part, double whole)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", part / whole * 100);
    return text;
}

/// "12.50,40.00 13.00,40.00": per cent of the picture.
std::string trackText(const std::vector<ReportPictures::Point>& track, const ViewBox& box)
{
    std::string text;
    for (const ReportPictures::Point& point : track)
        if (std::isfinite(point.x) && std::isfinite(point.y))
            text += (text.empty() ? "" : " ") + percent(point.x - box.x, box.width) + "," +
                    percent(point.y - box.y, box.height);
    return text;
}

/// As an image a picture can do nothing: no script in it runs, and it fetches nothing.
std::string image(const std::string& svg, const std::string& words, const std::string& more)
{
    return "<img" + more + " alt=\"" + escaped(words) + "\" src=\"data:image/svg+xml;base64," +
           toBase64(svg) + "\">\n";
}

constexpr std::string_view kControls = R"html(<div class="controls" id="controls" hidden>
<button type="button" id="play" class="play">&#9654; Play</button>
<button type="button" id="first">Whole way</button>
<button type="button" id="back" aria-label="One step back">&#9664; Back</button>
<button type="button" id="next" aria-label="One step forward">Next &#9654;</button>
<input type="range" id="slider" min="0" max="0" value="0" aria-label="Step">
<span class="count" id="count"></span>
<label>Speed <select id="speed">
<option value="0.25">&frac14;&times;</option>
<option value="0.5">&frac12;&times;</option>
<option value="1" selected>1&times;</option>
<option value="2">2&times;</option>
<option value="4">4&times;</option>
</select></label>
</div>
<p class="caption" id="caption" aria-live="polite" hidden></p>
)html";

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string player(const ReportPictures& pictures, const std::string& description)
{
    const auto box = viewBoxOf(pictures.still);
    std::string stage = image(pictures.still, description, "");
    std::string captions;
    for (const ReportPictures::Frame& frame : pictures.frames) {
        const std::string caption = harmlessLine(frame.caption);
        const std::string track = box ? trackText(frame.track, *box) : std::string();
        stage += image(frame.svg, caption,
                       " hidden" + (track.empty() ? "" : " data-track=\"" + track + "\""));
        captions += "<li>" + escaped(caption) + "</li>\n";
    }
    const bool moves = !pictures.frames.empty();
    std::string text = "<div class=\"player\"";
    if (moves)
        text += " id=\"player\" tabindex=\"0\" role=\"group\" aria-label=\"The packets' way, step "
                "by step: space plays, arrow keys step\"";
    text += ">\n<div class=\"stage\">\n" + stage +
            "<div class=\"dot\" id=\"dot\" aria-hidden=\"true\" hidden></div>\n</div>\n";
    if (moves)
        text += std::string(kControls) +
                "<details class=\"steps\" id=\"steps\" open><summary>All steps in "
                "words</summary>\n<ol>\n" +
                captions + "</ol>\n</details>\n";
    return text + "</div>\n";
}

} // namespace vs::html
