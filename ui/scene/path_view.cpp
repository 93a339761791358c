// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_view.h"

#include "ui/scene/path_painter.h"
#include "ui/scene/path_view_impl.h"
#include "ui/scene/shapes.h"
#include "ui/scene/story_scene.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace vs::ui {

/// How it is done and what it costs; of the line "and 2 more" what those are.
QString PathView::Impl::remedyWords(int index) const
{
    if (story.finding == nullptr)
        return {};
    const auto& remedies = story.finding->remedies;
    const auto first = static_cast<std::size_t>(index);
    const std::size_t last = first < fitted.remedies ? first + 1 : remedies.size();
    QStringList lines;
    for (std::size_t i = first; i < last && i < remedies.size(); ++i) {
        lines << QString::fromStdString(remedies[i].text);
        if (!remedies[i].how.empty())
            lines << PathView::tr("How: %1").arg(QString::fromStdString(remedies[i].how));
        if (!remedies[i].sideEffect.empty())
            lines << PathView::tr("Side effect: %1")
                         .arg(QString::fromStdString(remedies[i].sideEffect));
    }
    return lines.join(QLatin1Char('\n'));
}

void PathView::Impl::layOut(QSize size)
{
    forgetStill();
    if (empty() || size.isEmpty()) {
        elements.clear();
        hovered = focused = -1;
        return;
    }
    const SceneElement before =
        focused >= 0 ? elements[static_cast<std::size_t>(focused)].element : SceneElement{};
    fitted = layout::fitPath(
        input, fonts, {static_cast<double>(size.width()), static_cast<double>(size.height())});
    elements = pathElements(fitted.layout, story);
    hovered = -1;
    focused = find(before);
}

const QPixmap& PathView::Impl::stillAt(int reached, QSize size, double ratio)
{
    if (reached == stillReached && size == stillSize && still.devicePixelRatio() == ratio)
        return still;
    still = QPixmap(size * ratio);
    still.setDevicePixelRatio(ratio);
    still.fill(theme.ground);
    QPainter painter(&still);
    painter.scale(fitted.scale, fitted.scale);
    PathPainter(theme, fonts).paintStill(painter, fitted.layout, reached, hidesFuture());
    stillReached = reached;
    stillSize = size;
    return still;
}

int PathView::Impl::find(const SceneElement& element) const
{
    if (element.kind != SceneElement::Kind::None)
        for (std::size_t i = 0; i < elements.size(); ++i)
            if (elements[i].element == element)
                return static_cast<int>(i);
    return -1;
}

QString PathView::Impl::wordsFor(const SceneElement& element) const
{
    using Kind = SceneElement::Kind;
    switch (element.kind) {
    case Kind::Hop:
    case Kind::Conntrack:
    case Kind::Drop:
        return QString::fromStdString(story.steps[static_cast<std::size_t>(element.step)].caption);
    case Kind::LeftEnd:
        return QString::fromStdString(story.leftName + "  " + story.leftDetail);
    case Kind::RightEnd:
        return QString::fromStdString(story.rightName + "  " + story.rightDetail);
    case Kind::Interface:
    case Kind::Bridge: {
        const Interface* of = snapshot->topology->find(element.interface);
        const QString name = QString::fromStdString(snapshot->topology->nameOf(element.interface));
        return of == nullptr ? name
                             : PathView::tr("%1: %2, MTU %3")
                                   .arg(name, QString::fromStdString(roleName(of->role)))
                                   .arg(of->mtu);
    }
    case Kind::Rule:
        return QString::fromStdString(input.rule ? input.rule->text : std::string());
    case Kind::Remedy:
        return remedyWords(element.index);
    case Kind::GuestNic:
    case Kind::None:
        break;
    }
    return {};
}

bool PathView::Impl::hides(const SceneElement& element) const
{
    using Kind = SceneElement::Kind;
    if (!hidesFuture())
        return false;
    return element.step > positionAt(story, position).reached || element.kind == Kind::Rule ||
           element.kind == Kind::Remedy;
}

const PlacedElement* PathView::Impl::under(QPointF pixel) const
{
    const PlacedElement* found = elementAt(elements, pixel / fitted.scale);
    return found == nullptr || hides(found->element) ? nullptr : found;
}

bool PathView::Impl::renewInput(bool force)
{
    const bool hide = hidesFuture();
    if (!force && hide == concealedInput)
        return false;
    concealedInput = hide;
    layout::PathLayoutInput made;
    if (!empty())
        made = hide ? ui::concealedInput(*snapshot, story) : pathInput(*snapshot, story);
    if (compact) {
        made.why.clear();
        made.whyHeading.clear();
        made.remedies.clear();
        made.helpHeading.clear();
        made.sideHeading.clear();
        made.reference.clear();
        made.legendHint.clear();
    }
    if (made == input && !elements.empty())
        return false;
    input = std::move(made);
    return true;
}

int PathView::Impl::beside(int from, int way) const
{
    for (int to = from + way; to >= 0 && to < static_cast<int>(elements.size()); to += way)
        if (!hides(elements[static_cast<std::size_t>(to)].element))
            return to;
    return from;
}

PathView::PathView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Path of the packet"));
}

PathView::~PathView() = default;

void PathView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    m_impl->forgetStill();
    update();
}

void PathView::setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story)
{
    const auto idOf = [](const std::shared_ptr<const JourneyRecord>& record) {
        return record ? record->journey.id : JourneyId{};
    };
    const bool same = !m_impl->story.empty() &&
                      idOf(m_impl->story.request) == idOf(story.request) &&
                      (idOf(m_impl->story.answer) == idOf(story.answer) || !m_impl->story.answer);
    const bool atEnd = m_impl->position >= static_cast<double>(m_impl->story.steps.size());
    m_impl->snapshot = std::move(snapshot);
    m_impl->story = story;
    const double end = static_cast<double>(story.steps.size());
    m_impl->position = same && !atEnd ? std::min(m_impl->position, end) : end;
    if (m_impl->renewInput(true))
        m_impl->layOut(size());
    describe();
    update();
}

void PathView::showHint(const QString& hint)
{
    m_impl->hint = hint;
    m_impl->story = {};
    m_impl->snapshot.reset();
    m_impl->input = {};
    m_impl->position = 0;
    m_impl->layOut(size());
    setAccessibleDescription(hint);
    update();
}

const Story& PathView::story() const
{
    return m_impl->story;
}

double PathView::position() const
{
    return m_impl->position;
}

SceneElement PathView::focusedElement() const
{
    const int at = m_impl->focused;
    return at < 0 ? SceneElement{} : m_impl->elements[static_cast<std::size_t>(at)].element;
}

QRect PathView::areaOf(const SceneElement& element) const
{
    const int at = m_impl->find(element);
    if (at < 0)
        return {};
    const double scale = m_impl->fitted.scale;
    return QTransform::fromScale(scale, scale)
        .mapRect(m_impl->elements[static_cast<std::size_t>(at)].area)
        .toAlignedRect();
}

QRect PathView::areaOfStep(int step) const
{
    for (const PlacedElement& placed : m_impl->elements)
        if (placed.element.step == step)
            return areaOf(placed.element);
    return {};
}

QRect PathView::diagramArea() const
{
    const layout::PathLayout& picture = m_impl->fitted.layout;
    QRectF area = toQt(picture.left.rect) | toQt(picture.right.rect);
    for (const layout::RoomBox& room : picture.rooms)
        area |= toQt(room.rect);
    const double scale = m_impl->fitted.scale;
    return QTransform::fromScale(scale, scale).mapRect(area).toAlignedRect();
}

bool PathView::focusNextPrevChild(bool next)
{
    const int to = m_impl->beside(m_impl->focused, next ? 1 : -1);
    if (m_impl->focused < 0 || to == m_impl->focused)
        return QWidget::focusNextPrevChild(next);
    moveFocus(to);
    return true;
}

void PathView::moveFocus(int to)
{
    m_impl->focused = to;
    setAccessibleDescription(m_impl->wordsFor(focusedElement()));
    Q_EMIT elementHovered(focusedElement());
    Q_EMIT focusMoved(focusedElement());
    update();
}

QSize PathView::sizeHint() const
{
    return {960, 560};
}

QSize PathView::minimumSizeHint() const
{
    return m_impl->compact ? QSize(320, 120) : QSize(480, 220);
}

void PathView::setPosition(double position)
{
    const double end = static_cast<double>(m_impl->story.steps.size());
    const double bounded = std::clamp(position, 0.0, end);
    if (bounded == m_impl->position)
        return;
    m_impl->position = bounded;
    if (m_impl->renewInput(false)) {
        m_impl->layOut(size());
        describe();
    }
    update();
}

void PathView::setConcealed(bool concealed)
{
    if (concealed == m_impl->concealed)
        return;
    m_impl->concealed = concealed;
    if (m_impl->renewInput(false))
        m_impl->layOut(size());
    if (m_impl->focused >= 0 && m_impl->hides(focusedElement()))
        m_impl->focused = -1; // its frame would tell where something is to come
    m_impl->forgetStill();
    describe();
    update();
}

void PathView::setCompact(bool compact)
{
    m_impl->compact = compact;
    if (m_impl->renewInput(true))
        m_impl->layOut(size());
    updateGeometry();
}

void PathView::setMarked(const std::vector<int>& steps)
{
    m_impl->marked = steps;
    update();
}

void PathView::describe()
{
    setAccessibleDescription(
        QString::fromStdString(m_impl->input.title + ". " + m_impl->input.subtitle));
}

void PathView::setCurrentStep(int step)
{
    m_impl->focused = -1;
    for (std::size_t i = 0; i < m_impl->elements.size(); ++i)
        if (step >= 0 && m_impl->elements[i].element.step == step)
            m_impl->focused = static_cast<int>(i);
    update();
}

} // namespace vs::ui

#include "moc_path_view.cpp"
