// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lesson_card.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"
#include "ui/panels/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

namespace {
constexpr int kWidth = 380;
constexpr int kGap = 12; ///< between the card and what it is about
} // namespace

QPoint besideAnchor(const QSize& size, const QRect& anchor, const QRect& room)
{
    const auto within = [](int wished, int low, int high) {
        return std::clamp(wished, low, std::max(low, high));
    };
    const int y =
        within(anchor.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
    const int x =
        within(anchor.center().x() - size.width() / 2, room.left(), room.right() - size.width());
    const QPoint spots[] = {{anchor.right() + kGap, y},
                            {anchor.left() - kGap - size.width(), y},
                            {x, anchor.bottom() + kGap},
                            {x, anchor.top() - kGap - size.height()}};
    for (const QPoint& spot : spots)
        if (room.contains(QRect(spot, size)))
            return spot;
    const bool left = anchor.center().x() > room.center().x();
    const bool top = anchor.center().y() > room.center().y();
    return {left ? room.left() : std::max(room.left(), room.right() - size.width()),
            top ? room.top() : std::max(room.top(), room.bottom() - size.height())};
}

LessonCard::LessonCard(QWidget* host)
    : QFrame(host), m_body(new QVBoxLayout(this)), m_title(new QLabel(this)),
      m_close(new QToolButton(this)), m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("lessonCard"));
    setAccessibleName(tr("Explanation"));
    setFocusPolicy(Qt::ClickFocus);
    m_title->setProperty("tone", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the explanation"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_body->setContentsMargins(16, 10, 10, 12);
    m_body->setSpacing(8);
    m_body->addLayout(head);
    m_body->addWidget(m_action, 0, Qt::AlignLeft);
    m_action->setProperty("quiet", true);
    connect(m_close, &QToolButton::clicked, this, &LessonCard::dismiss);
    connect(m_action, &QPushButton::clicked, this, &LessonCard::actionTriggered);
    hide();
}

QLabel* LessonCard::addLabel(const QString& words, const char* tone)
{
    auto* label = new QLabel(words, m_content);
    label->setProperty("tone", QLatin1String(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->layout()->addWidget(label);
    return label;
}

void LessonCard::fill(const Lesson& lesson)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(6);
    m_title->setText(said(lesson.title));
    for (const core::Phrase& sentence : {lesson.what, lesson.why})
        if (!sentence.empty())
            addLabel(said(sentence), "plain");
    for (const ConfigLine& line : lesson.lines) {
        const QString place = line.line > 0
                                  ? QStringLiteral("%1:%2").arg(text(line.file)).arg(line.line)
                                  : text(line.file);
        addLabel(place, "caption");
        QLabel* words = addLabel(breakable(text(line.text)), "plain");
        words->setFont(fixedFont());
        words->setProperty("config", true);
        words->setAccessibleName(QStringLiteral("%1: %2").arg(place, text(line.text)));
    }
    if (!lesson.missing.empty())
        addLabel(said(lesson.missing), "secondary");
    m_body->insertWidget(1, m_content);
}

void LessonCard::openAt(const QRect& anchor, const Lesson& lesson, const QString& action)
{
    fill(lesson);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleDescription(asText());
    place(anchor);
    show();
    raise();
}

void LessonCard::place(const QRect& anchor)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    ensurePolished();
    for (QWidget* child : findChildren<QWidget*>()) {
        child->ensurePolished();
        if (child != m_action)
            child->show();
    }
    const int width = std::min(kWidth, room.width());
    const int height = std::min(m_body->totalHeightForWidth(width), room.height());
    const QSize size(width, height);
    setGeometry(QRect(besideAnchor(size, anchor, room), size));
    m_body->activate();
}

QString LessonCard::asText() const
{
    QStringList lines{m_title->text()};
    if (m_content != nullptr)
        for (const QLabel* label : m_content->findChildren<QLabel*>())
            lines << QString(label->text()).remove(QChar(0x200b));
    return lines.join(QLatin1Char('\n'));
}

void LessonCard::dismiss()
{
    hide();
    Q_EMIT closed();
}

void LessonCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

bool LessonCard::event(QEvent* event)
{
    // Escape is a shortcut of the window: here it closes the card first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

} // namespace vs::ui

#include "moc_lesson_card.cpp"
