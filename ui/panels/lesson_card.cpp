// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lesson_card.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"
#include "ui/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

LessonCard::LessonCard(QWidget* host)
    : AnchoredCard(host), m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("lessonCard"));
    setAccessibleName(tr("Explanation"));
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
    column()->addLayout(head);
    column()->addWidget(m_action, 0, Qt::AlignLeft);
    m_action->setProperty("quiet", true);
    connect(m_close, &QToolButton::clicked, this, &LessonCard::dismiss);
    connect(m_action, &QPushButton::clicked, this, &LessonCard::actionTriggered);
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
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(6);
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
    column()->insertWidget(1, m_content);
    m_content->show();
}

void LessonCard::openAt(const QRect& anchor, const Lesson& lesson, const QString& action)
{
    fill(lesson);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleDescription(asText());
    openBeside(anchor);
}

QString LessonCard::asText() const
{
    QStringList lines{m_title->text()};
    if (m_content != nullptr)
        for (const QLabel* label : m_content->findChildren<QLabel*>())
            lines << QString(label->text()).remove(QChar(0x200b));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vs::ui

#include "moc_lesson_card.cpp"
