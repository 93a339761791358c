// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_view.h"

#include "ui/scene/path_elements.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/story_scene.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <utility>

namespace vs::ui {

class PathView::Impl
{
public:
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    QString hint;
    double position = 0;

    layout::PathLayoutInput input;
    layout::FittedPath fitted;
    std::vector<PlacedElement> elements;
    int hovered = -1; ///< into elements
    int focused = -1;
    bool doubled = false; ///< the button was pressed a second time

    /// The part that does not move, and what it was painted for.
    QPixmap still;
    int stillReached = -2;
    QSize stillSize;

    bool empty() const { return story.empty() || snapshot == nullptr; }
    void layOut(QSize size);
    void forgetStill() { stillReached = -2; }
    const QPixmap& stillAt(int reached, QSize size, double ratio);
    int find(const SceneElement& element) const;
    QString wordsFor(const SceneElement& element) const;
    QString remedyWords(int index) const;
};

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
    PathPainter(theme, fonts).paintStill(painter, fitted.layout, reached);
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
    layout::PathLayoutInput input =
        m_impl->empty() ? layout::PathLayoutInput{} : pathInput(*m_impl->snapshot, story);
    setAccessibleDescription(QString::fromStdString(story.title + ". " + story.effect));
    if (!(input == m_impl->input) || m_impl->elements.empty()) {
        m_impl->input = std::move(input);
        m_impl->layOut(size());
    }
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

bool PathView::focusNextPrevChild(bool next)
{
    const int to = m_impl->focused + (next ? 1 : -1);
    if (m_impl->focused < 0 || to < 0 || to >= static_cast<int>(m_impl->elements.size()))
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
    return {480, 220};
}

void PathView::setPosition(double position)
{
    const double end = static_cast<double>(m_impl->story.steps.size());
    const double bounded = std::clamp(position, 0.0, end);
    if (bounded == m_impl->position)
        return;
    m_impl->position = bounded;
    update();
}

void PathView::setCurrentStep(int step)
{
    m_impl->focused = -1;
    for (std::size_t i = 0; i < m_impl->elements.size(); ++i)
        if (step >= 0 && m_impl->elements[i].element.step == step)
            m_impl->focused = static_cast<int>(i);
    update();
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_impl->empty()) {
        painter.fillRect(rect(), m_impl->theme.ground);
        painter.setPen(m_impl->theme.secondary);
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        painter.setFont(font);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_impl->hint);
        return;
    }
    const PlayPosition at = positionAt(m_impl->story, m_impl->position);
    const int last = static_cast<int>(m_impl->story.steps.size()) - 1;
    const int reached = at.reached >= last ? PathPainter::kEverything : at.reached;
    painter.drawPixmap(0, 0, m_impl->stillAt(reached, size(), devicePixelRatioF()));
    const double scale = m_impl->fitted.scale;
    painter.scale(scale, scale);
    const PathPainter paint(m_impl->theme, m_impl->fonts);
    paint.paintMoving(painter, m_impl->fitted.layout, m_impl->story, at);
    if (m_impl->hovered >= 0)
        paint.paintFrame(painter, m_impl->elements[static_cast<std::size_t>(m_impl->hovered)].area,
                         false);
    if (m_impl->focused >= 0)
        paint.paintFrame(painter, m_impl->elements[static_cast<std::size_t>(m_impl->focused)].area,
                         true);
}

void PathView::resizeEvent(QResizeEvent* event)
{
    m_impl->layOut(size());
    QWidget::resizeEvent(event);
}

void PathView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_impl->fonts = PictureFonts::system();
        if (!m_impl->empty())
            m_impl->input = pathInput(*m_impl->snapshot, m_impl->story);
        m_impl->layOut(size());
        update();
    }
    QWidget::changeEvent(event);
}

void PathView::mouseMoveEvent(QMouseEvent* event)
{
    const PlacedElement* under =
        elementAt(m_impl->elements, event->position() / m_impl->fitted.scale);
    const int index = under == nullptr ? -1 : static_cast<int>(under - m_impl->elements.data());
    if (index == m_impl->hovered)
        return;
    m_impl->hovered = index;
    setCursor(under == nullptr ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT elementHovered(under == nullptr ? SceneElement{} : under->element);
    update();
}

void PathView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const PlacedElement* under =
        elementAt(m_impl->elements, event->position() / m_impl->fitted.scale);
    m_impl->focused = under == nullptr ? -1 : static_cast<int>(under - m_impl->elements.data());
    update();
}

void PathView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = !std::exchange(m_impl->doubled, false);
    if (click && event->button() == Qt::LeftButton && m_impl->focused >= 0 &&
        m_impl->elements[static_cast<std::size_t>(m_impl->focused)].area.contains(
            event->position() / m_impl->fitted.scale))
        Q_EMIT elementActivated(focusedElement());
}

void PathView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    m_impl->doubled = true; // the release that follows is no click
    if (focusedElement().kind == SceneElement::Kind::Bridge)
        Q_EMIT insideWanted(focusedElement().interface);
}

void PathView::leaveEvent(QEvent* event)
{
    if (m_impl->hovered >= 0) {
        m_impl->hovered = -1;
        Q_EMIT elementHovered({});
        update();
    }
    QWidget::leaveEvent(event);
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_impl->elements.size());
    int next = m_impl->focused;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = std::min(next + 1, count - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = std::max(next - 1, 0);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focusedElement().kind == SceneElement::Kind::Bridge) {
            Q_EMIT insideWanted(focusedElement().interface);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        if (m_impl->focused >= 0)
            Q_EMIT elementActivated(focusedElement());
        return;
    case Qt::Key_I:
        if (m_impl->focused >= 0)
            Q_EMIT explanationWanted(focusedElement());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (count > 0 && next != m_impl->focused)
        moveFocus(next);
}

void PathView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PathView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PlacedElement* under =
            elementAt(m_impl->elements, QPointF(help->pos()) / m_impl->fitted.scale);
        const QString words = under == nullptr ? QString() : m_impl->wordsFor(under->element);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this,
                               QTransform::fromScale(m_impl->fitted.scale, m_impl->fitted.scale)
                                   .mapRect(under->area)
                                   .toRect());
        return true;
    }
    return QWidget::event(event);
}

} // namespace vs::ui

#include "moc_path_view.cpp"
