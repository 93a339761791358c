// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/save_controller.h"

#include <QFile>

namespace vs::ui {

void SaveController::save(std::vector<Source> sources, const QString& path,
                          const SessionOptions& options, int tag)
{
    m_jobs.start(
        [this, sources = std::move(sources), path, options, tag](const JobThreads::Cancelled&) {
            const auto result =
                saveTrace(tellerOf(sources), QFile::encodeName(path).toStdString(), options);
            return JobThreads::Tell([this, path, result, tag] {
                if (result)
                    Q_EMIT saved(path, tag);
                else
                    Q_EMIT failed(result.error());
            });
        });
}

} // namespace vs::ui
