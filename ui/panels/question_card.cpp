// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/question_card.h"

#include "ui/bridge/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

constexpr int kGap = 12;

/// A button whose words may take several lines: a push button's own text does not wrap.
QPushButton* answerButton(const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("answer", true);
    button->setAccessibleName(words);
    auto* label = new QLabel(words, button);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(button);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button->setSizePolicy(policy);
    return button;
}

} // namespace

QuestionCard::QuestionCard(QWidget* host) : AnchoredCard(host)
{
    setObjectName(QStringLiteral("questionCard"));
    setAccessibleName(tr("What happens next?"));
    setFocusPolicy(Qt::StrongFocus);
}

void QuestionCard::setStage(const QRect& drawing, bool rightward)
{
    m_drawing = drawing;
    m_rightward = rightward;
}

QPoint QuestionCard::spotFor(const QSize& size, const QRect& anchor, const QRect& room) const
{
    const auto within = [&](int x) {
        return std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width()));
    };
    const int below = m_drawing.bottom() + kGap;
    const int y = std::max(room.top(), std::min(below, room.bottom() - size.height()));
    if (y >= m_drawing.bottom())
        return {within(anchor.center().x() - size.width() / 2), y};
    // Behind the packet, or ahead of it where there is no room behind.
    const int left = anchor.left() - kGap - size.width();
    const int right = anchor.right() + kGap;
    const bool leftFits = left >= room.left();
    const bool rightFits = right + size.width() <= room.right();
    if (leftFits && (m_rightward || !rightFits))
        return {left, y};
    if (rightFits)
        return {right, y};
    return {within(m_rightward ? left : right), y};
}

void QuestionCard::clear()
{
    // Deleted later: it may be one of its buttons that led here.
    if (m_content != nullptr) {
        column()->removeWidget(m_content);
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_answers.clear();
    m_on = nullptr;
    m_content = new QWidget(this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(8);
    column()->addWidget(m_content);
}

QLabel* QuestionCard::addLabel(const QString& words, const char* tone)
{
    auto* label = new QLabel(words, m_content);
    label->setProperty("tone", QLatin1String(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    return label;
}

void QuestionCard::finish(const QRect& anchor, QWidget* focus)
{
    m_content->show();
    openBeside(anchor);
    setAccessibleDescription(asText());
    // What gets the focus is read out, not what it lies in.
    focus->setAccessibleDescription(asText());
    for (QPushButton* button : m_content->findChildren<QPushButton*>())
        button->installEventFilter(this);
    focus->setFocus();
}

void QuestionCard::ask(const QRect& anchor, const Question& question, int chosen, int right,
                       int asked)
{
    clear();
    addLabel(said(question.prompt), "heading");
    const bool waits = chosen < 0;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const PossibleAnswer& answer = question.answers[i];
        const auto index = static_cast<int>(i);
        // Once it is answered, what was chosen and what is right say all.
        if (!waits && !answer.right && index != chosen)
            continue;
        const QString words = (waits          ? QStringLiteral("%1  ").arg(index + 1)
                               : answer.right ? QStringLiteral("✔  ")
                                              : QStringLiteral("✖  ")) +
                              said(answer.text);
        QPushButton* button = answerButton(words, m_content);
        button->setEnabled(waits);
        button->setProperty("mark", waits          ? QString()
                                    : answer.right ? QStringLiteral("right")
                                                   : QStringLiteral("wrong"));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT answered(index); });
        m_content->layout()->addWidget(button);
        m_answers.push_back(button);
    }
    if (waits) {
        finish(anchor, m_answers.front());
        return;
    }
    const bool good = question.answers[static_cast<std::size_t>(chosen)].right;
    addLabel(good ? tr("Right.") : tr("Not this time."), good ? "good" : "drop");
    for (const core::Phrase& reason : question.why)
        addLabel(said(reason), "plain");
    auto* row = new QHBoxLayout;
    auto* score = new QLabel(tr("%1 of %2 right").arg(right).arg(asked), m_content);
    score->setProperty("tone", QStringLiteral("secondary"));
    m_on = new QPushButton(tr("Go on"), m_content);
    m_on->setProperty("accent", true);
    connect(m_on, &QPushButton::clicked, this, &QuestionCard::goOn);
    row->addWidget(score);
    row->addStretch(1);
    row->addWidget(m_on);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
    finish(anchor, m_on);
}

void QuestionCard::tellScore(const QRect& anchor, int right, int asked)
{
    clear();
    addLabel(tr("You predicted %1 of %2.").arg(right).arg(asked), "heading");
    auto* row = new QHBoxLayout;
    auto* done = new QPushButton(tr("Done"), m_content);
    m_on = new QPushButton(tr("Once more"), m_content);
    m_on->setProperty("accent", true);
    connect(done, &QPushButton::clicked, this, &QuestionCard::dismiss);
    connect(m_on, &QPushButton::clicked, this, &QuestionCard::againWanted);
    row->addStretch(1);
    row->addWidget(done);
    row->addWidget(m_on);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
    finish(anchor, done);
}

QString QuestionCard::asText() const
{
    QStringList lines;
    if (m_content != nullptr)
        for (const QLabel* label : m_content->findChildren<QLabel*>())
            lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

bool QuestionCard::keepsKey(int key) const
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return key >= Qt::Key_1 && key <= Qt::Key_4;
    }
}

bool QuestionCard::eventFilter(QObject* watched, QEvent* event)
{
    // A button would hand the focus on to whatever comes next in the window.
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            moveFocus(1);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Left:
            moveFocus(-1);
            return true;
        default:
            break;
        }
    }
    return AnchoredCard::eventFilter(watched, event);
}

void QuestionCard::moveFocus(int by)
{
    QList<QPushButton*> buttons = m_content->findChildren<QPushButton*>();
    buttons.removeIf([](const QPushButton* button) { return !button->isEnabled(); });
    if (buttons.isEmpty())
        return;
    const auto at = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const auto to = at < 0 ? 0 : (at + by + buttons.size()) % buttons.size();
    buttons[to]->setFocus();
}

void QuestionCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        const auto index = static_cast<std::size_t>(key - Qt::Key_1);
        if (m_on == nullptr && index < m_answers.size())
            Q_EMIT answered(static_cast<int>(index));
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // A click beside the buttons leaves the focus with the card.
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        button = button != nullptr ? button : m_on;
        if (button != nullptr)
            button->click();
        return;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        return moveFocus(key == Qt::Key_Down ? 1 : -1);
    AnchoredCard::keyPressEvent(event);
}

} // namespace vs::ui

#include "moc_question_card.cpp"
