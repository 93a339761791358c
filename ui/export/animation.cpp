// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animation.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

constexpr int kMoving = 70;          ///< ms a frame while something moves
constexpr double kLengthAFrame = 26; ///< units of a 1280 wide picture
constexpr int kFewest = 3;           ///< frames of a way, however short
constexpr int kMost = 13;
constexpr int kStep = 1000; ///< ms from one sighting to the next
constexpr int kLeastRest = 300;
constexpr int kFirst = 1500; ///< before anything happens: whose story it is
constexpr int kConntrack = 1800;
constexpr int kDrop = 3500;
constexpr int kLast = 6000; ///< the verdict, before it begins anew

double lengthOf(const QPolygonF& way)
{
    double length = 0;
    for (int i = 1; i < way.size(); ++i)
        length += QLineF(way[i - 1], way[i]).length();
    return length;
}

int restAfter(StoryStep::Kind kind, int moved)
{
    switch (kind) {
    case StoryStep::Kind::Conntrack:
        return kConntrack;
    case StoryStep::Kind::Drop:
        return kDrop;
    case StoryStep::Kind::Sighting:
        break;
    }
    return std::max(kLeastRest, kStep - moved);
}

std::vector<AnimationFrame> framesOf(const StoryPicture& picture)
{
    std::vector<AnimationFrame> frames{{0, kFirst}};
    const auto& steps = picture.story().steps;
    const double unit = picture.size().width() / 1280.0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double length = lengthOf(picture.wayTo(static_cast<int>(i))) / unit;
        const int moving =
            length > 0 ? std::clamp(static_cast<int>(length / kLengthAFrame), kFewest, kMost) : 0;
        for (int part = 1; part <= moving; ++part)
            frames.push_back(
                {static_cast<double>(i) + static_cast<double>(part) / (moving + 1), kMoving});
        frames.push_back({static_cast<double>(i) + 1, restAfter(steps[i].kind, moving * kMoving)});
    }
    frames.back().milliseconds = kLast;
    return frames;
}

} // namespace

StoryAnimation::StoryAnimation(const Snapshot& snapshot, const Story& story, QSize size,
                               Theme::Kind theme)
    : m_size(size), m_strip(story, size),
      m_picture(snapshot, story, size - QSize(0, m_strip.height()), theme),
      m_frames(framesOf(m_picture))
{}

std::vector<double> StoryAnimation::telling() const
{
    std::vector<double> times{0, m_frames.back().t};
    // The first steps of request and answer show both packets on their way.
    const auto& steps = m_picture.story().steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (i == 0 || steps[i].answer != steps[i - 1].answer)
            times.push_back(static_cast<double>(i) + 0.75);
    return times;
}

void StoryAnimation::paintAt(QPainter& painter, double t) const
{
    const PlayPosition position = positionAt(m_picture.story(), t);
    m_picture.paint(painter, position.reached);
    m_strip.paint(painter, m_picture.theme(), position);
    m_picture.paintMoving(painter, position);
}

QImage StoryAnimation::imageAt(double t)
{
    const PlayPosition position = positionAt(m_picture.story(), t);
    if (position.reached != m_reached) {
        m_still = imageOf({m_size,
                           m_picture.theme().ground,
                           {},
                           [&](QPainter& painter) { m_picture.paint(painter, position.reached); }},
                          1)
                      .value_or(QImage());
        m_reached = position.reached;
    }
    QImage image = m_still.copy();
    if (image.isNull())
        return image;
    QPainter painter(&image);
    m_strip.paint(painter, m_picture.theme(), position);
    m_picture.paintMoving(painter, position);
    return image;
}

} // namespace vs::ui
