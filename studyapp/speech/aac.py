"""AAC through Qt's recorder: samples go in, an MP4 file comes out."""

import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaMetaData,
    QMediaRecorder,
)


class Recorder(QObject):
    """Encodes an open WAV file of one channel and 16 bits; `fault` says what went wrong."""

    finished = Signal()

    def __init__(
        self,
        sound: wave.Wave_read,
        out: Path,
        title: str,
        artist: str,
        bit_rate: int,
        tell: Callable[[float], None],
    ) -> None:
        super().__init__()
        self.fault = ""
        self._sound = sound
        self._tell = tell
        self._sent = 0
        self._ended = False
        self._format = QAudioFormat()
        self._format.setSampleRate(sound.getframerate())
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._input = QAudioBufferInput(self._format, self)
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)
        self._session.setAudioBufferInput(self._input)
        self._session.setRecorder(self._recorder)
        self._set_up(out, title, artist, bit_rate)
        self._input.readyToSendAudioBuffer.connect(self._feed)
        self._recorder.recorderStateChanged.connect(self._follow)
        self._recorder.errorOccurred.connect(self._fail)

    def start(self) -> None:
        """Begin; `finished` follows."""
        self._recorder.record()

    def _set_up(self, out: Path, title: str, artist: str, bit_rate: int) -> None:
        kind = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        about = QMediaMetaData()
        about.insert(QMediaMetaData.Key.Title, title)
        about.insert(QMediaMetaData.Key.ContributingArtist, artist)
        recorder = self._recorder
        recorder.setMediaFormat(kind)
        recorder.setEncodingMode(QMediaRecorder.EncodingMode.AverageBitRateEncoding)
        recorder.setAudioBitRate(bit_rate)
        recorder.setAudioSampleRate(self._sound.getframerate())
        recorder.setAudioChannelCount(1)
        recorder.setMetaData(about)
        recorder.setOutputLocation(QUrl.fromLocalFile(str(out)))
        recorder.setAutoStop(True)

    @Slot()
    def _feed(self) -> None:
        """Send a second at a time until the recorder has enough for now."""
        rate = self._sound.getframerate()
        while not self._ended:
            self._sound.setpos(self._sent)
            samples = self._sound.readframes(rate)
            if not samples:
                self._ended = self._input.sendAudioBuffer(QAudioBuffer())
                return
            at_us = self._sent * 1_000_000 // rate
            buffer = QAudioBuffer(QByteArray(samples), self._format, at_us)
            if not self._input.sendAudioBuffer(buffer):
                return
            self._sent += len(samples) // 2
            self._tell(self._sent / max(1, self._sound.getnframes()))

    @Slot(QMediaRecorder.RecorderState)
    def _follow(self, state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            self.finished.emit()

    @Slot(QMediaRecorder.Error, str)
    def _fail(self, _error: QMediaRecorder.Error, reason: str) -> None:
        self.fault = reason or "the sound cannot be encoded"
        self.finished.emit()
